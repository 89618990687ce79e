use std::thread;

pub fn handle_all(work: Vec<Vec<u32>>, handle: fn(u32)) -> u64 {
    let workers: Vec<_> = work
        .into_iter()
        .map(|requests| {
            thread::spawn(move || {
                requests.iter().for_each(|request| handle(*request));
                requests.len() as u64
            })
        })
        .collect();
    let mut handled = 0;
    for worker in workers {
        handled = worker.join().expect("a worker panicked");
    }
    handled
}
