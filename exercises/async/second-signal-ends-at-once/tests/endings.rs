use std::time::Duration;

use second_signal_ends_at_once::{Ended, shut_down};
use tokio::{
    sync::mpsc::{Sender, channel},
    time::{Instant, sleep, timeout},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

const LIMIT: Duration = Duration::from_secs(10);

/// Seconds at which a signal comes, and seconds that a task needs after it was asked to stop.
async fn ends(signals: &'static [u64], farewell: u64) -> (Ended, u64) {
    let (sender, mut incoming) = channel(8);
    let stop = CancellationToken::new();
    let tasks = TaskTracker::new();
    let asked = stop.clone();
    tasks.spawn(async move {
        asked.cancelled().await;
        sleep(Duration::from_secs(farewell)).await;
    });
    let sending: Sender<()> = sender.clone();
    tokio::spawn(async move {
        let began = Instant::now();
        for second in signals {
            tokio::time::sleep_until(began + Duration::from_secs(*second)).await;
            sending.send(()).await.expect("somebody listens");
        }
    });
    let began = Instant::now();
    let ended = shut_down(&mut incoming, &stop, &tasks, LIMIT);
    let ended = timeout(Duration::from_secs(3600), ended)
        .await
        .expect("it does not end within an hour");
    drop(sender);
    (ended, began.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn tasks_that_end_in_time() {
    assert_eq!(ends(&[5], 3).await, (Ended::ByThemselves, 8));
}

#[tokio::test(start_paused = true)]
async fn a_task_that_takes_too_long() {
    assert_eq!(ends(&[5], 7200).await, (Ended::TooLate, 15));
}

#[tokio::test(start_paused = true)]
async fn a_second_signal() {
    assert_eq!(ends(&[5, 7], 7200).await, (Ended::SecondSignal, 7));
}
