use tokio::sync::{mpsc, oneshot};

/// Does one job after another. After `stop` it accepts no more, does the jobs that were accepted, and
/// returns all jobs that it did.
pub async fn work(mut jobs: mpsc::Receiver<u32>, mut stop: oneshot::Receiver<()>) -> Vec<u32> {
    let mut done = Vec::new();
    let mut closing = false;
    loop {
        tokio::select! {
            biased;
            _ = &mut stop, if !closing => {
                jobs.close();
                closing = true;
            }
            job = jobs.recv() => match job {
                Some(job) => done.push(job),
                None => return done,
            },
        }
    }
}
