use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

type Redeem = fn(&Mutex<bool>, &(dyn Fn() + Sync)) -> bool;

/// Looks, lets go, and marks. `looked` runs in between: the service passes `&|| {}`.
fn redeem(used: &Mutex<bool>, looked: &(dyn Fn() + Sync)) -> bool {
    if *used.lock().expect("redeeming does not panic") {
        return false;
    }
    looked();
    *used.lock().expect("redeeming does not panic") = true;
    true
}

/// Looks and marks under one guard.
fn redeem_under_one_guard(used: &Mutex<bool>, looked: &(dyn Fn() + Sync)) -> bool {
    let mut used = used.lock().expect("redeeming does not panic");
    if *used {
        return false;
    }
    looked();
    *used = true;
    true
}

/// Two requests, each of which waits for the other after its look. Returns how many got the discount.
fn two_requests_that_meet(redeem: Redeem) -> usize {
    let used = Mutex::new(false);
    let arrived = AtomicUsize::new(0);
    let meet = || {
        arrived.fetch_add(1, Relaxed);
        let start = Instant::now();
        // If the other request cannot come, the test goes on.
        while arrived.load(Relaxed) < 2 && start.elapsed() < Duration::from_millis(200) {
            thread::yield_now();
        }
    };
    let results = thread::scope(|scope| {
        let requests = [(); 2].map(|()| scope.spawn(|| redeem(&used, &meet)));
        requests.map(|request| request.join().expect("redeeming does not panic"))
    });
    results.into_iter().filter(|&discount| discount).count()
}

fn main() {
    let discounts = two_requests_that_meet(redeem);
    println!("two steps: {discounts} got the discount");
    let discounts = two_requests_that_meet(redeem_under_one_guard);
    println!("one guard: {discounts} got the discount");
}
