use std::pin::pin;
use std::time::Duration;

use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::time::{Instant, sleep, timeout};

type Job = &'static str;

async fn work(mut queue: Receiver<Job>) {
    while let Some(job) = queue.recv().await {
        sleep(Duration::from_secs(5)).await;
        println!("  has done {job}");
    }
}

/// While job 3 waits for room in the queue, an alarm comes.
async fn keep_the_send(jobs: Sender<Job>) {
    let mut sending = pin!(jobs.send("job 3"));
    tokio::select! {
        sent = &mut sending => sent.expect("the worker is there"),
        () = sleep(Duration::from_secs(1)) => {
            jobs.send("the alarm").await.expect("the worker is there");
            sending.await.expect("the worker is there");
        }
    }
}

async fn drop_the_send(jobs: Sender<Job>) {
    tokio::select! {
        room = jobs.reserve() => room.expect("the worker is there").send("job 3"),
        () = sleep(Duration::from_secs(1)) => {
            jobs.send("the alarm").await.expect("the worker is there");
            jobs.send("job 3").await.expect("the worker is there");
        }
    }
}

async fn watch(name: &str, send: impl AsyncFnOnce(Sender<Job>)) {
    println!("{name}");
    let start = Instant::now();
    let (jobs, queue) = mpsc::channel(1);
    tokio::spawn(work(queue));
    for job in ["job 1", "job 2"] {
        jobs.send(job).await.expect("the worker is there");
    }
    match timeout(Duration::from_secs(86_400), send(jobs)).await {
        Ok(()) => println!("  all sent after {:?}", start.elapsed()),
        Err(_) => println!("  still waiting after a day"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    watch("keep the send", keep_the_send).await;
    watch("drop the send", drop_the_send).await;
}
