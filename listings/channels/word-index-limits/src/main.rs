mod count;
mod index;
mod initials;
mod merge;
mod messages;
mod pipeline;
mod read;
mod report;
mod sample;
mod walk;

use initials::count_initials;
use pipeline::index_words;
use report::print;
use std::error::Error;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const WORKERS: usize = 2;

fn main() -> Result<(), Box<dyn Error>> {
    let notes = sample::notes(50)?;
    let root = notes.path().to_owned();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(index_words(&root, WORKERS, count_initials)));
    match receiver.recv_timeout(Duration::from_millis(400)) {
        Ok(report) => print(&report, notes.path()),
        Err(error) => println!("first letters: {error}"),
    }
    Ok(())
}
