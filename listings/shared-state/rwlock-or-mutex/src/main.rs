use std::hint::black_box;
use std::sync::{Mutex, RwLock};
use std::thread;
use std::time::Instant;

/// How long two threads take for a look each, in nanoseconds: the best of 201 measurements.
fn time_of(look: impl Fn() -> u64 + Sync) -> u128 {
    const LOOKS: u128 = 2_000;

    let measure = || {
        let begun = Instant::now();
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| (0..LOOKS).for_each(|_| _ = black_box(look())));
            }
        });
        begun.elapsed().as_nanos() / LOOKS
    };
    (0..201).map(|_| measure()).min().expect("201 measurements")
}

fn main() {
    println!("prices added up   Mutex  RwLock");
    for count in [1, 100, 1_000] {
        let prices = vec![450; count];
        let mutex = Mutex::new(prices.clone());
        let rwlock = RwLock::new(prices);

        let with_mutex = time_of(|| mutex.lock().expect("a look panicked").iter().sum());
        let with_rwlock = time_of(|| rwlock.read().expect("a look panicked").iter().sum());
        println!("{count:15}  {with_mutex:6}  {with_rwlock:6}");
    }
}
