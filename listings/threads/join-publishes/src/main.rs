use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

static PLATES: AtomicU32 = AtomicU32::new(0);

fn main() {
    let cooks: Vec<_> = (0..4)
        .map(|_| {
            thread::spawn(|| {
                for _ in 0..100_000 {
                    PLATES.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    println!("before the joins: {}", PLATES.load(Ordering::Relaxed));

    for cook in cooks {
        cook.join().expect("counting does not panic");
    }
    println!("after the joins: {}", PLATES.load(Ordering::Relaxed));
}
