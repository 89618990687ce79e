use std::cell::Cell;
use std::thread;

thread_local! {
    static HANDLED: Cell<u64> = const { Cell::new(0) };
}

/// Each inner list is the work of one thread. Returns how many requests were handled in all.
pub fn handle_all(work: Vec<Vec<u32>>, handle: fn(u32)) -> u64 {
    let workers: Vec<_> = work
        .into_iter()
        .map(|requests| {
            thread::spawn(move || {
                for request in requests {
                    handle(request);
                    HANDLED.set(HANDLED.get() + 1);
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().expect("a worker panicked");
    }
    HANDLED.get()
}
