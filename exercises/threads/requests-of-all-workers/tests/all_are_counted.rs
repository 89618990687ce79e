use std::sync::{Condvar, Mutex};
use std::time::Duration;

use requests_of_all_workers::handle_all;

fn quickly(_request: u32) {}

/// How many requests are being handled, or `None` once a request has waited in vain.
static HANDLED_NOW: Mutex<Option<u32>> = Mutex::new(Some(0));
static ONE_MORE: Condvar = Condvar::new();

/// Is done when two requests are being handled at the same time.
fn together(_request: u32) {
    let mut handled_now = HANDLED_NOW.lock().expect("nothing here panics");
    *handled_now = handled_now.map(|count| count + 1);
    ONE_MORE.notify_all();
    let (mut handled_now, waited) = ONE_MORE
        .wait_timeout_while(handled_now, Duration::from_secs(1), |now| *now == Some(1))
        .expect("nothing here panics");
    if waited.timed_out() {
        *handled_now = None;
    }
}

#[test]
fn the_requests_of_all_workers_are_counted() {
    assert_eq!(handle_all(vec![vec![1, 2, 3], vec![4, 5]], quickly), 5);
}

#[test]
fn a_second_call_counts_from_zero() {
    assert_eq!(handle_all(vec![vec![1]], quickly), 1);
    assert_eq!(handle_all(vec![vec![2], vec![3]], quickly), 2);
}

#[test]
fn without_work_the_count_is_zero() {
    assert_eq!(handle_all(vec![], quickly), 0);
}

#[test]
fn the_workers_run_at_the_same_time() {
    assert_eq!(handle_all(vec![vec![1], vec![2]], together), 2);
    let handled_now = *HANDLED_NOW.lock().expect("nothing here panics");
    assert_eq!(handled_now, Some(2), "a request waited for the other");
}
