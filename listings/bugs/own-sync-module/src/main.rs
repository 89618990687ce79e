/// What this crate uses of std. In its unit tests, shuttle's takes its place.
mod sync {
    #[cfg(not(test))]
    pub use std::{sync::Mutex, thread};

    #[cfg(test)]
    pub use shuttle::{sync::Mutex, thread};
}

use sync::{Mutex, thread};

/// Marks a coupon as used, and says whether it was free.
fn redeem(used: &Mutex<bool>) -> bool {
    let mut used = used.lock().expect("redeeming does not panic");
    let was_free = !*used;
    *used = true;
    was_free
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
    println!("{} got the discount", two_requests());
}

#[cfg(test)]
mod tests {
    #[test]
    fn one_discount_in_every_schedule() {
        let scenario = || assert_eq!(super::two_requests(), 1, "discounts for one coupon");
        shuttle::check_dfs(scenario, None);
    }
}
