use std::ptr;
use std::sync::{Mutex, TryLockError};
use std::thread;

/// Returns whether the payment was made.
fn pay(from: &Mutex<i32>, to: &Mutex<i32>, amount: i32) -> bool {
    if ptr::eq(from, to) {
        return true;
    }
    for _ in 0..2 {
        let mut source = from.lock().expect("a payment panicked half-way");
        match to.try_lock() {
            Ok(mut target) => {
                *source -= amount;
                *target += amount;
                return true;
            }
            Err(TryLockError::WouldBlock) => drop(source),
            Err(TryLockError::Poisoned(_)) => panic!("a payment panicked half-way"),
        }
        thread::yield_now();
    }
    false
}

fn main() {
    let ada = Mutex::new(100);
    let ben = Mutex::new(100);

    let (by_ada, by_ben) = thread::scope(|scope| {
        let by_ada = scope.spawn(|| pay(&ada, &ben, 5));
        let by_ben = scope.spawn(|| pay(&ben, &ada, 7));
        (by_ada.join(), by_ben.join())
    });

    let paid = [by_ada, by_ben].map(|paid| paid.expect("a payment panicked"));
    println!("paid? {paid:?}");
}
