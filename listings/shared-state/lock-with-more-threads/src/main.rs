use std::hint::black_box;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use parking_lot::MutexGuard;

/// Lets the threads take turns for 20 ms. Returns the time in which they do one turn.
fn time_of_a_turn(threads: usize, turn: impl Fn() + Sync) -> Duration {
    let stop = AtomicBool::new(false);
    let start = Instant::now();
    let turns: u64 = thread::scope(|scope| {
        let work = || {
            let mut turns = 0;
            loop {
                turn();
                turns += 1;
                if stop.load(Relaxed) {
                    return turns;
                }
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        thread::sleep(Duration::from_millis(20));
        stop.store(true, Relaxed);
        let results = workers.into_iter().map(|worker| worker.join());
        results
            .map(|turns| turns.expect("a turn does not panic"))
            .sum()
    });
    start.elapsed().div_f64(turns as f64)
}

fn median_of_5(threads: usize, turn: impl Fn() + Sync) -> Duration {
    let mut runs = [(); 5].map(|()| time_of_a_turn(threads, &turn));
    runs.sort();
    runs[2]
}

fn row(name: &str, turn: impl Fn() + Sync) {
    let times = [1, 2, 4, 8].map(|threads| median_of_5(threads, &turn));
    let [one, two, four, eight] = times.map(|time| time.as_nanos());
    println!("  {name:<24}{one:8}{two:9}{four:9}{eight:9}");
}

/// A few microseconds of work.
#[inline(never)]
fn checksum() -> u64 {
    (0..10_000).fold(0, |sum, byte| black_box(sum ^ byte))
}

fn std_rows() {
    let total = Mutex::new(0_u64);
    let lock = || total.lock().expect("adding does not panic");
    row("one addition", || *lock() += 1);
    row("work under the lock", || {
        let mut total = lock();
        *total += checksum();
    });
    row("work, then the lock", || {
        let sum = checksum();
        *lock() += sum;
    });
}

fn parking_lot_rows() {
    let total = parking_lot::Mutex::new(0_u64);
    row("one addition", || *total.lock() += 1);
    row("work under the lock", || {
        let mut total = total.lock();
        *total += checksum();
    });
    row("the same, unlock_fair", || {
        let mut total = total.lock();
        *total += checksum();
        MutexGuard::unlock_fair(total);
    });
    row("work, then the lock", || {
        let sum = checksum();
        *total.lock() += sum;
    });
}

fn main() {
    println!("nanoseconds a turn, with  1 thread        2        4        8");
    println!("std");
    std_rows();
    println!("parking_lot");
    parking_lot_rows();
}
