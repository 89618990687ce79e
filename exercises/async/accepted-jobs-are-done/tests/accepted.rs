use std::time::Duration;

use accepted_jobs_are_done::work;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// What `work` returns, which has to end by itself.
async fn result(worker: JoinHandle<Vec<u32>>) -> Vec<u32> {
    timeout(Duration::from_secs(60), worker)
        .await
        .expect("the worker waits for ever")
        .expect("the worker panicked")
}

#[tokio::test(start_paused = true)]
async fn without_a_stop_it_works_until_the_senders_are_gone() {
    let (sender, jobs) = mpsc::channel(2);
    let (_keep, stop) = oneshot::channel();
    let worker = tokio::spawn(work(jobs, stop));
    for job in 1..=5 {
        sender.send(job).await.expect("the worker has ended");
    }
    drop(sender);
    assert_eq!(result(worker).await, [1, 2, 3, 4, 5]);
}

#[tokio::test(start_paused = true)]
async fn after_a_stop_it_does_what_was_accepted() {
    let (sender, jobs) = mpsc::channel(4);
    let (stop_now, stop) = oneshot::channel();
    for job in 1..=3 {
        sender.send(job).await.expect("the worker has ended");
    }
    stop_now.send(()).expect("nobody waits for the stop");
    let worker = tokio::spawn(work(jobs, stop));
    assert_eq!(result(worker).await, [1, 2, 3]);
    assert!(
        sender.send(4).await.is_err(),
        "a job is accepted after the end"
    );
}

#[tokio::test(start_paused = true)]
async fn a_job_that_has_its_place_is_done() {
    let (sender, jobs) = mpsc::channel(1);
    let (stop_now, stop) = oneshot::channel();
    let place = sender.reserve_owned().await.expect("there is room for one");
    stop_now.send(()).expect("nobody waits for the stop");
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(1)).await;
        place.send(1);
    });
    let worker = tokio::spawn(work(jobs, stop));
    assert_eq!(result(worker).await, [1]);
}

#[tokio::test(start_paused = true)]
async fn the_queue_refuses_jobs_after_a_stop() {
    let (sender, jobs) = mpsc::channel(4);
    let (stop_now, stop) = oneshot::channel();
    let worker = tokio::spawn(work(jobs, stop));
    stop_now.send(()).expect("nobody waits for the stop");
    timeout(Duration::from_secs(60), sender.closed())
        .await
        .expect("the queue stays open");
    assert!(sender.send(1).await.is_err());
    assert_eq!(result(worker).await, [0_u32; 0]);
}
