use shuttle::sync::Mutex;
use shuttle::thread;
use std::panic;

fn redeem(used: &Mutex<bool>) -> bool {
    if *used.lock().expect("redeeming does not panic") {
        return false;
    }
    *used.lock().expect("redeeming does not panic") = true;
    true
}

/// Two requests with one coupon, of which one gets the discount.
fn two_requests() {
    let used = Mutex::new(false);
    let results = thread::scope(|scope| {
        let requests = [(); 2].map(|()| scope.spawn(|| redeem(&used)));
        requests.map(|request| request.join().expect("redeeming does not panic"))
    });
    let discounts = results.into_iter().filter(|&discount| discount).count();
    assert_eq!(discounts, 1, "discounts for one coupon");
}

fn main() {
    let found = panic::catch_unwind(|| shuttle::check_dfs(two_requests, None));
    println!("right in every schedule: {}", found.is_ok());

    let again = || shuttle::replay(two_requests, "910210f8acd19101002491a20412");
    println!(
        "right in this schedule: {}",
        panic::catch_unwind(again).is_ok()
    );
}
