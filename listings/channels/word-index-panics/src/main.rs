mod count;
mod index;
mod initials;
mod join;
mod merge;
mod messages;
mod pipeline;
mod read;
mod report;
mod sample;
mod walk;

use index::count_words;
use initials::count_initials;
use pipeline::index_words;
use report::print;
use std::error::Error;

const WORKERS: usize = 2;

fn main() -> Result<(), Box<dyn Error>> {
    let notes = sample::notes(50)?;
    let report = index_words(notes.path(), WORKERS, count_words)?;
    print(&report, notes.path());

    match index_words(notes.path(), WORKERS, count_initials) {
        Ok(report) => print(&report, notes.path()),
        Err(error) => println!("first letters: {error}"),
    }
    Ok(())
}
