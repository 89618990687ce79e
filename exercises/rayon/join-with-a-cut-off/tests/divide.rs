use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use join_with_a_cut_off::divide;
use rayon::ThreadPoolBuilder;

#[test]
fn the_parts_come_in_order() {
    let lines: Vec<String> = (0..37).map(|number| format!("line {number}\n")).collect();
    for cut_off in [1, 4, 100] {
        let text = divide(&lines, cut_off, &|part| part.concat(), &|left, right| {
            left + &right
        });
        assert_eq!(text, lines.concat(), "with a cut-off of {cut_off}");
    }
}

#[test]
fn no_items_are_one_empty_part() {
    let sum = divide(&[], 4, &|part: &[u64]| part.iter().sum(), &|a: u64, b| {
        a + b
    });
    assert_eq!(sum, 0);
}

#[test]
fn parts_are_as_large_as_the_cut_off_allows() {
    let lengths = Mutex::new(Vec::new());
    let count = |part: &[u8]| {
        let mut lengths = lengths.lock().expect("a lock holder panicked");
        lengths.push(part.len());
    };
    divide(&[0; 64], 16, &count, &|(), ()| ());
    let lengths = lengths.into_inner().expect("a lock holder panicked");
    assert_eq!(lengths, [16; 4], "64 items with a cut-off of 16");
}

#[test]
fn two_parts_at_the_same_time() {
    let begun = AtomicUsize::new(0);
    // Each part waits until the other part has begun. Only this test may do that: its pool
    // has two workers, and the wait has a limit.
    let meet = |_: &[u8]| {
        begun.fetch_add(1, Ordering::Relaxed);
        let limit = Instant::now() + Duration::from_secs(1);
        while begun.load(Ordering::Relaxed) < 2 {
            if Instant::now() > limit {
                return false;
            }
            thread::yield_now();
        }
        true
    };
    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.expect("the system gives two threads");
    let met = pool.install(|| divide(&[0; 8], 4, &meet, &|left, right| left && right));
    assert!(met, "one part waits for the end of the other");
}
