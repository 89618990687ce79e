use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use stop_between_attempts::try_until_stopped;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

/// Runs attempts of ten seconds; the attempt with the number `good` succeeds. Returns the
/// result, the seconds that passed, and how many attempts were finished.
async fn run(good: u32, stop_after: u64) -> (bool, u64, u32) {
    let start = Instant::now();
    let stop = CancellationToken::new();
    let finished = AtomicU32::new(0);
    let attempt = async || {
        sleep(Duration::from_secs(10)).await;
        finished.fetch_add(1, Ordering::Relaxed) + 1 == good
    };
    let stopper = {
        let stop = stop.clone();
        tokio::spawn(async move {
            sleep(Duration::from_secs(stop_after)).await;
            stop.cancel();
        })
    };
    let succeeded = try_until_stopped(attempt, stop).await;
    stopper.abort();
    (
        succeeded,
        start.elapsed().as_secs(),
        finished.load(Ordering::Relaxed),
    )
}

#[tokio::test(start_paused = true)]
async fn the_third_attempt_succeeds() {
    assert_eq!(run(3, 1000).await, (true, 150, 3));
}

#[tokio::test(start_paused = true)]
async fn a_pause_ends_at_once() {
    assert_eq!(run(9, 30).await, (false, 30, 1));
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_has_begun_is_finished() {
    assert_eq!(run(9, 5).await, (false, 10, 1));
    assert_eq!(run(1, 5).await, (true, 10, 1));
}
