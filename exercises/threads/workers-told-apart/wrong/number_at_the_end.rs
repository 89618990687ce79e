use std::io;
use std::thread::JoinHandle;

pub fn start_workers(pool: &str, count: usize, work: fn(usize)) -> io::Result<Vec<JoinHandle<()>>> {
    (0..count)
        .map(|number| {
            std::thread::Builder::new()
                .name(format!("{pool}-{number}"))
                .spawn(move || work(number))
        })
        .collect()
}
