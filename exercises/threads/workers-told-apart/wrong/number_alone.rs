use std::io;
use std::thread::{self, JoinHandle};

pub fn start_workers(
    _pool: &str,
    count: usize,
    work: fn(usize),
) -> io::Result<Vec<JoinHandle<()>>> {
    Ok((0..count)
        .map(|number| thread::spawn(move || work(number)))
        .collect())
}
