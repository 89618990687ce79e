use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rayon::ThreadPoolBuilder;
use stop_inside_a_long_item::total_cost;

#[test]
fn all_routes_without_the_flag() {
    let routes = vec![vec![1, 2], vec![], vec![3]];
    let cost = |leg| 10 * u64::from(leg);
    assert_eq!(total_cost(&routes, &AtomicBool::new(false), cost), Some(60));
}

#[test]
fn one_long_route_stops_at_the_next_leg() {
    let routes = vec![(0..100_000).collect()];
    let stop = AtomicBool::new(false);
    let calls = AtomicUsize::new(0);
    let cost = |leg| {
        calls.fetch_add(1, Ordering::Relaxed);
        // A user presses Ctrl-C during this leg.
        if leg == 10 {
            stop.store(true, Ordering::Relaxed);
        }
        1
    };
    let total = total_cost(&routes, &stop, cost);
    assert_eq!(calls.into_inner(), 11, "legs after the flag was set");
    assert_eq!(total, None, "a part of the sum is not the cost");
}

#[test]
fn two_routes_at_the_same_time() {
    let begun = AtomicUsize::new(0);
    // Each leg waits until the leg of the other route has begun.
    let cost = |_| {
        begun.fetch_add(1, Ordering::Relaxed);
        let limit = Instant::now() + Duration::from_secs(2);
        while begun.load(Ordering::Relaxed) < 2 {
            if Instant::now() > limit {
                return 0;
            }
            thread::yield_now();
        }
        1
    };
    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let total = pool
        .expect("the pool starts")
        .install(|| total_cost(&[vec![1], vec![2]], &AtomicBool::new(false), cost));
    assert_eq!(total, Some(2), "one route waits for the end of the other");
}
