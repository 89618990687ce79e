use tokio::sync::{mpsc, oneshot};

/// Does one job after another. After `stop` it does what waits in the queue, and returns all jobs that it did.
pub async fn work(mut jobs: mpsc::Receiver<u32>, mut stop: oneshot::Receiver<()>) -> Vec<u32> {
    let mut done = Vec::new();
    loop {
        tokio::select! {
            biased;
            _ = &mut stop => {
                while let Ok(job) = jobs.try_recv() {
                    done.push(job);
                }
                return done;
            }
            job = jobs.recv() => match job {
                Some(job) => done.push(job),
                None => return done,
            },
        }
    }
}
