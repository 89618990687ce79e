use std::panic;
use std::time::Duration;

use restarts_in_a_row::{LONG, PAUSE, supervise};
use tokio::time::{Instant, sleep};

const AT_ONCE: Duration = Duration::ZERO;

/// Supervises workers that run as long as `runs` says, and panic. The next one ends well.
/// Returns how many were started, and whether the supervisor has given up.
async fn workers(runs: &[Duration]) -> (usize, bool) {
    panic::set_hook(Box::new(|_| ()));
    let mut started = 0;
    let worker = || {
        let run = runs.get(started).copied();
        started += 1;
        async move {
            if let Some(run) = run {
                sleep(run).await;
                panic!("a worker has panicked");
            }
        }
    };
    let end = supervise(worker, 3).await;
    (started, end.is_err())
}

#[tokio::test(start_paused = true)]
async fn after_three_panics_at_once_it_gives_up() {
    assert_eq!(workers(&[AT_ONCE; 5]).await, (3, true));
}

#[tokio::test(start_paused = true)]
async fn after_two_panics_it_goes_on() {
    assert_eq!(workers(&[AT_ONCE; 2]).await, (3, false));
}

#[tokio::test(start_paused = true)]
async fn panics_that_come_seldom_do_not_add_up() {
    assert_eq!(workers(&[LONG; 5]).await, (6, false));
}

#[tokio::test(start_paused = true)]
async fn after_a_long_run_a_row_begins_again() {
    let runs = [AT_ONCE, AT_ONCE, LONG, AT_ONCE, AT_ONCE, AT_ONCE];
    assert_eq!(workers(&runs).await, (5, true));
}

#[tokio::test(start_paused = true)]
async fn after_a_long_run_the_pause_is_short_again() {
    let start = Instant::now();
    assert_eq!(workers(&[AT_ONCE, AT_ONCE, LONG]).await, (4, false));
    let pauses = start.elapsed() - LONG;
    let expected = PAUSE + 2 * PAUSE + PAUSE;
    assert!(pauses >= expected, "{pauses:?}");
    assert!(pauses < expected + PAUSE / 2, "{pauses:?}");
}
