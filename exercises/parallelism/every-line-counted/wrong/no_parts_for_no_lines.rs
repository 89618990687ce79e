use std::thread;

/// Counts the lines for which `wanted` is true, on `threads` threads. `threads` is at least 1.
pub fn count(lines: &[&str], threads: usize, wanted: impl Fn(&str) -> bool + Sync) -> usize {
    let length = lines.len().div_ceil(threads);
    let wanted = &wanted;
    thread::scope(|scope| {
        let workers: Vec<_> = lines
            .chunks(length)
            .map(|part| scope.spawn(move || part.iter().filter(|line| wanted(line)).count()))
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().expect("a worker panicked"))
            .sum()
    })
}
