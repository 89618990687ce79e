use std::thread;

/// Each inner list is the work of one thread. Returns how many requests were handled in all.
pub fn handle_all(work: Vec<Vec<u32>>, handle: fn(u32)) -> u64 {
    let workers: Vec<_> = work
        .into_iter()
        .map(|requests| {
            thread::spawn(move || {
                let mut handled = 0;
                for request in requests {
                    handle(request);
                    handled += 1;
                }
                handled
            })
        })
        .collect();
    workers
        .into_iter()
        .map(|worker| worker.join().expect("a worker panicked"))
        .sum()
}
