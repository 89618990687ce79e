use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;

fn main() {
    let next = AtomicU64::new(1);

    thread::scope(|scope| {
        for worker in ["A", "B"] {
            let next = &next;
            scope.spawn(move || {
                let number = next.fetch_add(1, Relaxed);
                println!("worker {worker} takes request {number}");
            });
        }
    });
}
