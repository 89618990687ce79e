use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use convert_in_order::convert_in_order;

/// Two workers, so that the tests mean the same on every machine.
fn on_two_workers(test: impl FnOnce() + Send) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build();
    pool.expect("the pool starts").install(test);
}

#[test]
fn all_results_in_order() {
    on_two_workers(|| {
        // Each hundredth item is slow: it waits until two others are converted.
        let converted = AtomicUsize::new(0);
        let convert = |item: u32| {
            let enough = converted.load(Ordering::Relaxed) + 2;
            let limit = Instant::now() + Duration::from_millis(10);
            while item.is_multiple_of(100)
                && converted.load(Ordering::Relaxed) < enough
                && Instant::now() < limit
            {
                thread::yield_now();
            }
            converted.fetch_add(1, Ordering::Relaxed);
            item * 2
        };
        let mut written = Vec::new();
        convert_in_order(0..2_500, convert, |result| written.push(result));
        let expected: Vec<u32> = (0..2_500).map(|item| item * 2).collect();
        assert!(
            written == expected,
            "{} results, or not in order",
            written.len()
        );
    });
}

#[test]
fn no_more_than_a_thousand_wait() {
    on_two_workers(|| {
        let written = AtomicUsize::new(0);
        let most = AtomicUsize::new(0);
        let items = (1..=5_000).inspect(|&read| {
            let waiting = read - written.load(Ordering::Relaxed);
            most.fetch_max(waiting, Ordering::Relaxed);
        });
        convert_in_order(
            items,
            |item| item,
            |_| {
                written.fetch_add(1, Ordering::Relaxed);
            },
        );
        assert_eq!(written.into_inner(), 5_000);
        assert!(most.into_inner() <= 1_000, "too many items wait");
    });
}

#[test]
fn both_workers_convert() {
    on_two_workers(|| {
        let workers = Mutex::new(HashSet::new());
        let convert = |item: u32| {
            // Until both have come, the first one to come waits a moment.
            let limit = Instant::now() + Duration::from_millis(50);
            loop {
                let mut workers = workers.lock().expect("no holder panics");
                workers.insert(rayon::current_thread_index());
                if workers.len() == 2 || item != 0 || Instant::now() > limit {
                    return item;
                }
                drop(workers);
                thread::yield_now();
            }
        };
        convert_in_order(0..1_000, convert, drop);
        assert_eq!(workers.into_inner().expect("no holder panics").len(), 2);
    });
}
