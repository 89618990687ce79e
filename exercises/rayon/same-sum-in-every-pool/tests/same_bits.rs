use std::collections::HashSet;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuilder};
use same_sum_in_every_pool::total_cost;

fn pool(workers: usize) -> ThreadPool {
    let pool = ThreadPoolBuilder::new().num_threads(workers).build();
    pool.expect("the system gives a few threads")
}

#[test]
fn the_same_bits_with_one_to_eight_workers() {
    let orders: Vec<u32> = (0..50_000).collect();
    let cost = |n: u32| 1.0e6 / (2.0 * f64::from(n * 7919 % 10_007) - 10_007.0);
    let sums: HashSet<u64> = [1, 2, 3, 4, 8]
        .map(|workers| {
            pool(workers)
                .install(|| total_cost(&orders, cost))
                .to_bits()
        })
        .into();
    assert_eq!(sums.len(), 1, "the pools give different sums");
}

#[test]
fn nothing_is_left_out() {
    let orders: Vec<u32> = (1..=3001).collect();
    assert_eq!(total_cost(&orders, f64::from), 4_504_501.0);
    assert_eq!(total_cost(&[], f64::from), 0.0);
}

#[test]
fn two_threads_work_at_the_same_time() {
    let orders: Vec<u32> = (0..50_000).collect();
    let seen = Mutex::new(HashSet::new());
    let one_more = Condvar::new();
    // The first thread to ask for a cost waits until another thread asks.
    let cost = |order: u32| {
        let mut threads = seen.lock().expect("counting does not panic");
        if threads.insert(thread::current().id()) {
            one_more.notify_all();
            if threads.len() == 1 {
                let limit = Duration::from_millis(500);
                let waited =
                    one_more.wait_timeout_while(threads, limit, |threads| threads.len() < 2);
                drop(waited.expect("counting does not panic"));
            }
        }
        f64::from(order)
    };
    pool(2).install(|| total_cost(&orders, cost));
    let threads = seen.into_inner().expect("counting does not panic");
    assert_eq!(threads.len(), 2, "one thread waits for the other");
}
