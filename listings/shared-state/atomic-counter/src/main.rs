use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;

fn main() {
    let served = AtomicU64::new(0);

    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..1000 {
                    served.fetch_add(1, Relaxed);
                }
            });
        }
    });

    println!("{} requests served", served.into_inner());
}
