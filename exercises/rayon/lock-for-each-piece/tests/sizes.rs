use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use lock_for_each_piece::add_sizes;
use rayon::ThreadPoolBuilder;

/// The sum of what `add` got, and how often it was called.
fn total(answers: &[&str], size: impl Fn(&str) -> u64 + Sync + Send) -> (u64, u32) {
    let total = Mutex::new((0, 0));
    let add = |bytes| {
        let mut total = total.lock().expect("a lock holder panicked");
        total.0 += bytes;
        total.1 += 1;
    };
    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.expect("the system gives two threads");
    pool.install(|| add_sizes(answers, size, add));
    total.into_inner().expect("a lock holder panicked")
}

#[test]
fn every_answer_counts() {
    for length in [0, 1, 99, 250] {
        let (bytes, _) = total(&vec!["four"; length], |answer| answer.len() as u64);
        assert_eq!(bytes, 4 * length as u64, "{length} answers");
    }
}

#[test]
fn the_lock_is_taken_seldom() {
    let (_, calls) = total(&vec!["four"; 10_000], |answer| answer.len() as u64);
    assert!(calls <= 1000, "add was called {calls} times");
}

#[test]
fn two_answers_at_the_same_time() {
    let begun = AtomicUsize::new(0);
    // Each answer waits until the other answer has begun.
    let size = |_: &str| {
        begun.fetch_add(1, Ordering::Relaxed);
        let limit = Instant::now() + Duration::from_millis(500);
        while begun.load(Ordering::Relaxed) < 2 {
            if Instant::now() > limit {
                return 0;
            }
            thread::yield_now();
        }
        1
    };
    let (met, _) = total(&["a", "b"], size);
    assert_eq!(met, 2, "one answer waits for the other");
}
