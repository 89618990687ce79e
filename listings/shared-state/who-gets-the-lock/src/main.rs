use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use parking_lot::MutexGuard;

const REQUESTS: usize = 100;

/// About 20 microseconds of work under the lock.
fn write_row() {
    let start = Instant::now();
    while start.elapsed() < Duration::from_micros(20) {}
}

/// An import takes the lock for each row, and again at once, while requests want it.
fn row(name: &str, import_row: impl Fn() + Sync, request: impl Fn()) {
    let stop = AtomicBool::new(false);
    let rows = AtomicU32::new(0);
    let mut passed_over = Vec::new();
    thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Relaxed) {
                import_row();
                rows.fetch_add(1, Relaxed);
            }
        });
        for _ in 0..REQUESTS {
            thread::sleep(Duration::from_micros(100));
            let before = rows.load(Relaxed);
            request();
            passed_over.push(rows.load(Relaxed) - before);
        }
        stop.store(true, Relaxed);
    });
    passed_over.sort();
    let [half, nine_of_ten] = [passed_over[REQUESTS / 2], passed_over[REQUESTS * 9 / 10]];
    println!("{name:<25}{half:8}{nine_of_ten:14}");
}

fn main() {
    println!("rows before a request       median   nine of ten");
    let file = Mutex::new(());
    let lock = || file.lock().expect("writing does not panic");
    row(
        "std",
        || {
            let _file = lock();
            write_row();
        },
        || drop(lock()),
    );
    let file = parking_lot::Mutex::new(());
    row(
        "parking_lot",
        || {
            let _file = file.lock();
            write_row();
        },
        || drop(file.lock()),
    );
    row(
        "parking_lot, unlock_fair",
        || {
            let file = file.lock();
            write_row();
            MutexGuard::unlock_fair(file);
        },
        || drop(file.lock()),
    );
}
