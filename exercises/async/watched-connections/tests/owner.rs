use std::future::pending;
use std::io;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};
use watched_connections::run;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn an_error_of_the_background_task_ends_the_server() {
    let background = async {
        sleep(SECOND).await;
        Err(io::Error::other("the feed is closed"))
    };
    let ended = timeout(5 * SECOND, run(pending(), background)).await;
    let error = ended.expect("run goes on").expect_err("it failed");
    assert_eq!(error.to_string(), "the feed is closed");
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_the_background_task_ends_the_server() {
    let background = async { panic!("the feed is broken") };
    let ended = timeout(5 * SECOND, run(pending(), background)).await;
    ended.expect("run goes on").expect_err("it panicked");
}

#[tokio::test(start_paused = true)]
async fn a_background_task_that_ends_by_itself_ends_the_server() {
    let background = async {
        sleep(SECOND).await;
        Ok(())
    };
    let ended = timeout(5 * SECOND, run(pending(), background)).await;
    ended
        .expect("run goes on")
        .expect_err("the background task must not end");
}

#[tokio::test(start_paused = true)]
async fn the_background_task_ends_with_the_server() {
    let (mut alive, held) = oneshot::channel::<()>();
    let background = async move {
        let _held = held;
        pending().await
    };
    let ended = timeout(5 * SECOND, run(sleep(SECOND), background)).await;
    ended.expect("run goes on").expect("nothing failed");
    let closed = timeout(5 * SECOND, alive.closed()).await;
    closed.expect("the background task goes on");
}

#[tokio::test(start_paused = true)]
async fn the_background_task_ends_when_run_is_dropped() {
    let (mut alive, held) = oneshot::channel::<()>();
    let background = async move {
        let _held = held;
        pending().await
    };
    let ended = timeout(SECOND, run(pending(), background)).await;
    assert!(ended.is_err(), "run ended, and nothing had");
    let closed = timeout(5 * SECOND, alive.closed()).await;
    closed.expect("the background task goes on");
}
