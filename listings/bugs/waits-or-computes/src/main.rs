mod measure;

use measure::measure;
use std::hint::black_box;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;
use std::{io, thread};

fn ask_another_service() {
    thread::sleep(Duration::from_millis(200));
}

// Compiled once, so that all three compute in the same way.
#[inline(never)]
fn compute(rounds: u64) {
    for round in 0..rounds {
        black_box(round.wrapping_mul(round));
    }
}

fn compute_under(lock: &Mutex<()>, rounds: u64) {
    let _held_to_the_end = lock.lock().expect("computing does not panic");
    compute(rounds);
}

fn main() -> io::Result<()> {
    if !Path::new("/proc/self/stat").exists() {
        println!("this system has no /proc");
        return Ok(());
    }
    const ROUNDS: u64 = 300_000_000;
    println!("                         clock  processor  cores");
    measure("asks another service", ask_another_service)?;
    measure("computes", || compute(2 * ROUNDS))?;
    measure("two threads", || {
        thread::scope(|scope| {
            scope.spawn(|| compute(ROUNDS));
            scope.spawn(|| compute(ROUNDS));
        });
    })?;
    let lock = Mutex::new(());
    measure("two threads, one lock", || {
        thread::scope(|scope| {
            scope.spawn(|| compute_under(&lock, ROUNDS));
            scope.spawn(|| compute_under(&lock, ROUNDS));
        });
    })
}
