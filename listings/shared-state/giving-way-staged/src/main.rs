use std::ptr;
use std::sync::{Barrier, Mutex, TryLockError};
use std::thread;

fn pay(from: &Mutex<i32>, to: &Mutex<i32>, amount: i32, mut before_try: impl FnMut()) {
    if ptr::eq(from, to) {
        return;
    }
    loop {
        let mut source = from.lock().expect("a payment panicked half-way");
        before_try();
        match to.try_lock() {
            Ok(mut target) => {
                *source -= amount;
                *target += amount;
                return;
            }
            Err(TryLockError::WouldBlock) => drop(source),
            Err(TryLockError::Poisoned(_)) => panic!("a payment panicked half-way"),
        }
        thread::yield_now();
    }
}

fn main() {
    let ada = Mutex::new(100);
    let ben = Mutex::new(100);
    let both_hold_one = Barrier::new(2);

    let pay_and_count_tries = |from, to, amount| {
        let mut tries = 0;
        pay(from, to, amount, || {
            tries += 1;
            if tries == 1 {
                both_hold_one.wait();
            }
        });
        tries
    };
    let (by_ada, by_ben) = thread::scope(|scope| {
        let by_ada = scope.spawn(|| pay_and_count_tries(&ada, &ben, 5));
        let by_ben = scope.spawn(|| pay_and_count_tries(&ben, &ada, 7));
        (by_ada.join(), by_ben.join())
    });

    println!(
        "Ada's payment: {} tries",
        by_ada.expect("Ada's payment panicked")
    );
    println!(
        "Ben's payment: {} tries",
        by_ben.expect("Ben's payment panicked")
    );
    println!("Ada: {ada:?}");
    println!("Ben: {ben:?}");
}
