use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;

/// Marks a coupon as used, and says whether it was free.
fn redeem(used: &Mutex<bool>) -> bool {
    if *used.lock().expect("redeeming does not panic") {
        return false;
    }
    *used.lock().expect("redeeming does not panic") = true;
    true
}

/// Two requests with one coupon. Returns how many of them got the discount.
fn two_requests() -> usize {
    let used = Mutex::new(false);
    let results = thread::scope(|scope| {
        let requests = [(); 2].map(|()| scope.spawn(|| redeem(&used)));
        requests.map(|request| request.join().expect("redeeming does not panic"))
    });
    results.into_iter().filter(|&discount| discount).count()
}

fn main() {
    let mut outcomes = BTreeMap::new();
    for _ in 0..2_000 {
        *outcomes.entry(two_requests()).or_insert(0) += 1;
    }
    for (discounts, times) in outcomes {
        println!("{discounts} got the discount: {times} times");
    }
}
