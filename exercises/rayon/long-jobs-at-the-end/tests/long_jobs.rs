use std::sync::{Condvar, Mutex};
use std::time::Duration;

use long_jobs_at_the_end::run_all;
use rayon::ThreadPoolBuilder;

#[test]
fn results_in_the_order_of_the_jobs() {
    let jobs: Vec<u32> = (0..1000).collect();
    let doubled = run_all(&jobs, |job| 2 * job);
    assert!(
        doubled
            .iter()
            .zip(&jobs)
            .all(|(&twice, &job)| twice == 2 * job)
    );
    assert_eq!(doubled.len(), 1000);
}

/// The last two jobs are long: each waits until the other one has begun.
#[test]
fn the_two_long_jobs_run_at_the_same_time() {
    let jobs: Vec<u32> = (0..1000).collect();
    let begun = Mutex::new(0);
    let one_more = Condvar::new();
    let run = |job| {
        if job < 998 {
            return true;
        }
        let mut begun = begun.lock().expect("counting does not panic");
        *begun += 1;
        one_more.notify_all();
        let limit = Duration::from_millis(500);
        let waited = one_more.wait_timeout_while(begun, limit, |begun| *begun < 2);
        let (_begun, waited) = waited.expect("counting does not panic");
        !waited.timed_out()
    };
    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.expect("the system gives two threads");
    let at_the_same_time = pool.install(|| run_all(&jobs, run));
    assert!(at_the_same_time[998], "one long job waits for the other");
}
