use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

async fn work(_job: u32) {
    sleep(Duration::from_secs(1)).await;
}

/// Works on jobs until it is stopped or no sender is left. Returns the jobs that are done.
///
/// A job that has begun is finished.
pub async fn worker(mut jobs: mpsc::Receiver<u32>, stop: CancellationToken) -> Vec<u32> {
    let mut done = Vec::new();
    loop {
        let job = tokio::select! {
            biased;
            job = jobs.recv() => job,
            () = stop.cancelled() => break,
        };
        let Some(job) = job else { break };
        work(job).await;
        done.push(job);
        if stop.is_cancelled() {
            break;
        }
    }
    done
}
