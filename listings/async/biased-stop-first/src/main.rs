use tokio::sync::mpsc::{Receiver, channel};
use tokio_util::sync::CancellationToken;

async fn stop_first(jobs: &mut Receiver<u32>, stop: CancellationToken) -> u32 {
    let mut done = 0;
    loop {
        tokio::select! {
            biased;
            () = stop.cancelled() => return done,
            Some(_job) = jobs.recv() => done += 1,
        }
    }
}

async fn jobs_first(jobs: &mut Receiver<u32>, stop: CancellationToken) -> u32 {
    let mut done = 0;
    loop {
        tokio::select! {
            biased;
            Some(_job) = jobs.recv() => done += 1,
            () = stop.cancelled() => return done,
        }
    }
}

/// A queue with a hundred jobs in it.
fn full_queue() -> Receiver<u32> {
    let (sender, jobs) = channel(100);
    for job in 0..100 {
        sender.try_send(job).expect("there is room");
    }
    jobs
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let stop = CancellationToken::new();
    stop.cancel();
    let done = stop_first(&mut full_queue(), stop.clone()).await;
    println!("stop first: {done} jobs after the stop");
    let done = jobs_first(&mut full_queue(), stop).await;
    println!("jobs first: {done} jobs after the stop");
}
