use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

static REQUESTS: AtomicU32 = AtomicU32::new(0);

fn main() {
    let workers = [1, 2, 3, 4].map(|_| {
        thread::spawn(|| {
            for _ in 0..100_000 {
                REQUESTS.fetch_add(1, Ordering::Relaxed);
            }
        })
    });
    println!("before the joins: {}", REQUESTS.load(Ordering::Relaxed));

    for worker in workers {
        worker.join().expect("a worker panicked");
    }
    println!("after the joins: {}", REQUESTS.load(Ordering::Relaxed));
}
