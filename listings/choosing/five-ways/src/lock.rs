use std::io;
use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Mutex;
use std::thread;

use crate::summary::{Summary, fetch};

pub fn with_a_lock(archive: SocketAddr, hours: u32, workers: usize) -> io::Result<Summary> {
    let hours = Mutex::new(0..hours);
    let total = Mutex::new(Summary::default());
    thread::scope(|scope| {
        let work = || -> io::Result<()> {
            while let Some(hour) = next(&hours) {
                let summary = Summary::of(&fetch(archive, hour)?)?;
                total.lock().expect("a worker panicked").merge(summary);
            }
            Ok(())
        };
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker.join().expect("a worker panicked")?;
        }
        Ok::<(), io::Error>(())
    })?;
    Ok(total.into_inner().expect("a worker panicked"))
}

fn next(hours: &Mutex<Range<u32>>) -> Option<u32> {
    hours.lock().expect("a worker panicked").next()
}
