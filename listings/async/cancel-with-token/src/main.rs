use std::time::Duration;

use tokio::sync::mpsc::{self, Receiver};
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Works until asked to stop. Finishes the job in hand, and hands back those in the queue.
async fn work(mut jobs: Receiver<String>, stop: CancellationToken) {
    loop {
        let job = tokio::select! {
            biased;
            () = stop.cancelled() => break,
            job = jobs.recv() => job,
        };
        let Some(job) = job else { break };
        sleep(Duration::from_secs(3)).await;
        println!("worker: {job} is done");
    }
    jobs.close();
    while let Some(job) = jobs.recv().await {
        println!("worker: {job} is handed back");
    }
}

/// Has nothing to finish: the token ends the wait.
async fn clean_up_at_midnight(stop: CancellationToken) {
    match stop
        .run_until_cancelled(sleep(Duration::from_secs(3600)))
        .await
    {
        Some(()) => println!("cleaner: it is midnight"),
        None => println!("cleaner: stopped before midnight"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let stop = CancellationToken::new();
    let tasks = TaskTracker::new();
    let (sender, jobs) = mpsc::channel(8);
    tasks.spawn(work(jobs, stop.clone()));
    tasks.spawn(clean_up_at_midnight(stop.clone()));
    for number in 1..=6 {
        let sent = sender.send(format!("job {number}")).await;
        sent.expect("the worker is there");
    }

    sleep(Duration::from_secs(10)).await;
    println!("stopping after {:?}", start.elapsed());
    stop.cancel();
    tasks.close();
    tasks.wait().await;
    println!("all tasks have ended after {:?}", start.elapsed());
    let late = sender.send("job 7".to_string()).await;
    println!("job 7: {}", late.expect_err("the queue is closed"));
}
