use std::time::Duration;

use stop_after_this_job::worker;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

const LIMIT: Duration = Duration::from_secs(3600);

/// Queues jobs, stops the worker after a while, and returns what it has done.
async fn stopped_after(queued: u32, millis: u64) -> Vec<u32> {
    let stop = CancellationToken::new();
    let (queue, jobs) = mpsc::channel(1000);
    for job in 0..queued {
        queue.send(job).await.expect("the worker is there");
    }
    let worker = tokio::spawn(worker(jobs, stop.clone()));
    sleep(Duration::from_millis(millis)).await;
    stop.cancel();
    let done = timeout(LIMIT, worker).await;
    done.expect("the worker ends")
        .expect("the worker does not panic")
}

#[tokio::test(start_paused = true)]
async fn the_job_that_has_begun_is_the_last() {
    // Repeated, since a branch that is chosen at random may be the right one.
    for _ in 0..20 {
        assert_eq!(stopped_after(900, 2500).await, [0, 1, 2]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_stop_comes_before_the_first_job() {
    let stop = CancellationToken::new();
    let (queue, jobs) = mpsc::channel(10);
    for job in 0..3 {
        queue.send(job).await.expect("there is room");
    }
    stop.cancel();
    let done = timeout(LIMIT, worker(jobs, stop)).await;
    assert_eq!(done.expect("the worker ends"), []);
}

#[tokio::test(start_paused = true)]
async fn an_idle_worker_is_stopped_too() {
    assert_eq!(stopped_after(1, 5000).await, [0]);
}

#[tokio::test(start_paused = true)]
async fn without_a_stop_all_jobs_are_done() {
    let (queue, jobs) = mpsc::channel(10);
    let worker = tokio::spawn(worker(jobs, CancellationToken::new()));
    for job in 0..30 {
        queue.send(job).await.expect("the worker is there");
    }
    drop(queue);
    let done = timeout(LIMIT, worker).await.expect("the worker ends");
    assert_eq!(done.expect("the worker does not panic").len(), 30);
}
