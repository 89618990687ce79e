use std::iter;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rayon::ThreadPoolBuilder;
use sender_in_the_pool::largest;

const LIMIT: Duration = Duration::from_millis(300);

/// Runs `largest` on a pool, or gives up. The sensor sends the next reading when the one before is converted.
fn largest_of(readings: &'static [u32], workers: usize) -> Option<Option<u32>> {
    let mut readings = readings.iter().copied();
    let (converted, is_converted) = mpsc::channel();
    let (done, result) = mpsc::channel();
    thread::spawn(move || {
        let pool = ThreadPoolBuilder::new().num_threads(workers).build();
        let pool = pool.expect("the system gives the threads");
        let mut is_first = true;
        let sensor = iter::from_fn(move || {
            if !is_first && is_converted.recv_timeout(LIMIT).is_err() {
                // Nobody converts while the readings arrive.
                return None;
            }
            is_first = false;
            readings.next()
        });
        let convert = |reading| {
            // The sensor may have given up.
            let _ = converted.send(());
            2 * reading
        };
        // The test may have given up.
        let _ = done.send(largest(&pool, sensor, convert));
    });
    result.recv_timeout(2 * LIMIT).ok()
}

#[test]
fn one_worker_is_enough() {
    assert_eq!(largest_of(&[20, 37, 28], 1), Some(Some(74)));
}

#[test]
fn two_workers() {
    assert_eq!(largest_of(&[20, 37, 28], 2), Some(Some(74)));
}

#[test]
fn no_readings() {
    assert_eq!(largest_of(&[], 1), Some(None));
}
