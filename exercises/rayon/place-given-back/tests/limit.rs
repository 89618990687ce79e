use std::hint;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use place_given_back::Limit;

#[test]
fn no_more_than_the_limit() {
    let limit = Limit::new(1);
    let inner = limit.run(|| limit.run(|| "second"));
    assert_eq!(
        inner,
        Some(None),
        "the second job has no place while the first one runs"
    );
}

#[test]
fn a_refused_job_gives_nothing_back() {
    let limit = Limit::new(1);
    limit.run(|| {
        assert_eq!(limit.run(|| "second"), None);
        assert_eq!(limit.run(|| "third"), None, "one place has become two");
    });
    assert_eq!(limit.run(|| "next"), Some("next"));
}

#[test]
fn a_job_that_panics_gives_its_place_back() {
    let limit = Limit::new(1);
    let outcome = catch_unwind(AssertUnwindSafe(|| limit.run(|| panic!("no data"))));
    assert!(outcome.is_err(), "the panic goes on to the caller");
    assert_eq!(limit.run(|| "next"), Some("next"), "the place is lost");
}

#[test]
fn two_threads_do_not_get_one_place() {
    const ROUNDS: usize = 50_000;
    let limit = Limit::new(1);
    let [arrived, tried, ran] = [(); 3].map(|()| AtomicUsize::new(0));
    let wait_for = |counter: &AtomicUsize, count| {
        let mut looks = 0;
        while counter.load(Ordering::SeqCst) < count {
            looks += 1;
            // Whoever spins comes in time to compete. Now and then the other thread needs the core.
            if looks % 1_000 == 0 {
                thread::yield_now();
            }
            hint::spin_loop();
        }
    };
    let try_often = || {
        for round in 1..=ROUNDS {
            arrived.fetch_add(1, Ordering::SeqCst);
            wait_for(&arrived, 2 * round);
            // The job keeps its place until both threads have tried.
            let job = || {
                tried.fetch_add(1, Ordering::SeqCst);
                wait_for(&tried, 2 * round);
                ran.fetch_add(1, Ordering::SeqCst);
            };
            if limit.run(job).is_none() {
                tried.fetch_add(1, Ordering::SeqCst);
            }
        }
    };
    thread::scope(|scope| {
        scope.spawn(try_often);
        scope.spawn(try_often);
    });
    assert_eq!(ran.into_inner(), ROUNDS, "two jobs had the one place");
}
