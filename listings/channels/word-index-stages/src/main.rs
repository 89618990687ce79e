mod count;
mod index;
mod merge;
mod messages;
mod pipeline;
mod read;
mod report;
mod sample;
mod walk;

use index::count_words;
use pipeline::index_words;
use report::print;
use std::error::Error;

const WORKERS: usize = 2;

fn main() -> Result<(), Box<dyn Error>> {
    let notes = sample::notes(50)?;
    let report = index_words(notes.path(), WORKERS, count_words);
    print(&report, notes.path());
    Ok(())
}
