use std::hint::black_box;
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use regex::Regex;

/// From the first thread's begin to the last thread's end. `between` other threads search
/// for the first time after each thread of ours has done so.
fn all_at_once<T>(
    threads: usize,
    between: usize,
    regex: &Regex,
    search: impl Fn() -> T + Sync,
) -> Duration {
    let all_are_there = Barrier::new(threads);
    let work = |searched: mpsc::Sender<bool>| {
        // `recv` below waits for it.
        let _ = searched.send(regex.is_match("GET / 200"));
        all_are_there.wait();
        let begin = Instant::now();
        black_box(search());
        (begin, Instant::now())
    };
    thread::scope(|scope| {
        let mut workers = Vec::new();
        for _ in 0..threads {
            let (searched, first_search) = mpsc::channel();
            workers.push(scope.spawn(|| work(searched)));
            first_search.recv().expect("a search does not panic");
            for _ in 0..between {
                let other = scope.spawn(|| regex.is_match("GET / 200"));
                other.join().expect("a search does not panic");
            }
        }
        let times = workers
            .into_iter()
            .map(|worker| worker.join().expect("a search does not panic"));
        let (begins, ends): (Vec<_>, Vec<_>) = times.unzip();
        let begin = begins.into_iter().min().expect("at least one thread");
        ends.into_iter().max().expect("at least one thread") - begin
    })
}

pub fn median_ms<T>(
    threads: usize,
    between: usize,
    regex: &Regex,
    search: impl Fn() -> T + Sync,
) -> f64 {
    let mut times: Vec<_> = (0..7)
        .map(|_| all_at_once(threads, between, regex, &search))
        .collect();
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e3
}
