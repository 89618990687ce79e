mod timing;

use std::hint::black_box;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use timing::compare;

/// How far each half of the work counts.
const HALF: u64 = 500_000;
/// What a row has counted: both halves, three times on one thread and three times on two.
const COUNTED: u64 = 6 * 2 * HALF;

/// Keeps 128 bytes to itself: a cache line or two on most processors.
#[derive(Default)]
#[repr(align(128))]
struct OwnLine<T>(T);

fn add_to(counter: &AtomicU64) {
    for _ in 0..HALF {
        counter.fetch_add(1, Relaxed);
    }
}

// Compiled once, so that one thread and two count in the same way.
#[inline(never)]
fn count_alone() -> u64 {
    // Asks the optimiser not to replace the loop by its result.
    (0..HALF).fold(0, |own, _| black_box(own) + 1)
}

fn main() {
    println!("counting to {:>9}  one thread  two threads", 2 * HALF);

    let locked = Mutex::new(0_u64);
    compare("one mutex", |_| {
        for _ in 0..HALF {
            *locked.lock().expect("adding does not panic") += 1;
        }
    });
    let total = locked.into_inner().expect("adding does not panic");
    assert_eq!(total, COUNTED);

    let shared = AtomicU64::new(0);
    compare("one atomic", |_| add_to(&shared));
    assert_eq!(shared.into_inner(), COUNTED);

    let near = OwnLine([AtomicU64::new(0), AtomicU64::new(0)]);
    compare("two atomics, near", |half| add_to(&near.0[half]));
    let [first, second] = near.0.map(AtomicU64::into_inner);
    assert_eq!(first + second, COUNTED);

    let apart = [OwnLine::default(), OwnLine::default()];
    compare("two atomics, apart", |half| add_to(&apart[half].0));
    let [first, second] = apart.map(|counter| counter.0.into_inner());
    assert_eq!(first + second, COUNTED);

    let combined = AtomicU64::new(0);
    compare("local sums, then one", |_| {
        combined.fetch_add(count_alone(), Relaxed);
    });
    assert_eq!(combined.into_inner(), COUNTED);
}
