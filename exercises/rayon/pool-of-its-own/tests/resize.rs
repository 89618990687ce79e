use std::collections::BTreeSet;
use std::sync::Mutex;

use pool_of_its_own::resize_all;
use rayon::ThreadPoolBuilder;

/// The numbers of workers that the calls of `resize` saw.
fn workers_seen(workers: usize) -> BTreeSet<usize> {
    let seen = Mutex::new(BTreeSet::new());
    let resize = |image| {
        let mut seen = seen.lock().expect("a lock holder panicked");
        seen.insert(rayon::current_num_threads());
        image / 2
    };
    let resized = resize_all(&[80, 60, 40], workers, resize).expect("the pool starts");
    assert_eq!(resized, [40, 30, 20]);
    seen.into_inner().expect("a lock holder panicked")
}

#[test]
fn each_call_has_its_number_of_workers() {
    for workers in [3, 1, 5] {
        assert_eq!(workers_seen(workers), BTreeSet::from([workers]));
    }
    // The rest of the program can still choose.
    ThreadPoolBuilder::new()
        .num_threads(2)
        .build_global()
        .expect("nobody else starts the global pool");
    assert_eq!(rayon::current_num_threads(), 2);
    assert_eq!(workers_seen(4), BTreeSet::from([4]));
}
