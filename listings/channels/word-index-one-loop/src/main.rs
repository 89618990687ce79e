mod index;
mod sample;

use index::{Index, count_words};
use std::error::Error;
use std::fs;
use std::time::{Duration, Instant};
use walkdir::WalkDir;

fn main() -> Result<(), Box<dyn Error>> {
    let notes = sample::notes(1_000)?;
    let mut index = Index::default();
    let (mut reading, mut counting) = (Duration::ZERO, Duration::ZERO);

    for entry in WalkDir::new(notes.path()) {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let start = Instant::now();
        let text = fs::read_to_string(entry.path());
        reading += start.elapsed();

        let start = Instant::now();
        match text {
            Ok(text) => index.add(entry.into_path(), count_words(&text)),
            Err(error) => println!("skipped {}: {error}", entry.file_name().display()),
        }
        counting += start.elapsed();
    }

    for (count, word, places) in index.by_frequency().iter().take(2) {
        println!("{word}: {count} times in {} files", places.len());
    }
    println!("reading took {reading:.0?}, counting {counting:.0?}");
    Ok(())
}
