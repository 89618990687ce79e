use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use first_bad_record::first_bad;
use rayon::{ThreadPool, ThreadPoolBuilder};

fn pool(workers: usize) -> ThreadPool {
    let pool = ThreadPoolBuilder::new().num_threads(workers).build();
    pool.expect("the system gives a few threads")
}

#[test]
fn no_bad_record() {
    let records: Vec<u32> = (0..1000).collect();
    assert_eq!(first_bad(&records, |_| false), None);
    assert_eq!(first_bad(&[], |_| true), None);
}

/// Record 10 is good, and slow. Meanwhile record 60 is found to be bad.
#[test]
fn a_later_record_is_found_before() {
    let records: Vec<u32> = (0..100).collect();
    let (found, later) = mpsc::channel();
    let later = Mutex::new(later);
    let in_time = AtomicBool::new(false);
    let is_bad = |record: u32| match record {
        10 => {
            let later = later.lock().unwrap_or_else(PoisonError::into_inner);
            let waited = later.recv_timeout(Duration::from_millis(500));
            in_time.store(waited.is_ok(), Relaxed);
            // The search has time to take note of record 60.
            thread::sleep(Duration::from_millis(20));
            false
        }
        60 => {
            // Nobody may wait for this record any more.
            let _ = found.send(());
            true
        }
        record => record == 11,
    };
    let first = pool(2).install(|| first_bad(&records, is_bad));
    assert_eq!(first, Some(11));
    assert!(in_time.into_inner(), "one thread waits for the other");
}

#[test]
fn the_search_stops_early() {
    let records: Vec<u32> = (0..100_000).collect();
    let calls = AtomicUsize::new(0);
    let is_bad = |record| {
        calls.fetch_add(1, Relaxed);
        record == 3
    };
    assert_eq!(pool(1).install(|| first_bad(&records, is_bad)), Some(3));
    assert!(calls.into_inner() < 1000, "records after the match");
}
