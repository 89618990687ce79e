use std::io;
use std::thread::{Builder, JoinHandle};

pub fn start_workers(pool: &str, count: usize, work: fn(usize)) -> io::Result<Vec<JoinHandle<()>>> {
    (0..count)
        .map(|number| {
            let name = format!("worker-nr-{number:02}-of-{pool}");
            Builder::new().name(name).spawn(move || work(number))
        })
        .collect()
}
