use tokio::task::{JoinSet, yield_now};
use tracing::{Instrument, info, instrument};

async fn work(job: u32) {
    yield_now().await;
    info!(job, "done");
}

/// Does all jobs at the same time. Each log line names the request.
#[instrument(skip(jobs))]
pub async fn handle(request: u32, jobs: u32) {
    info!("begins");
    let mut running = JoinSet::new();
    for job in 1..=jobs {
        running.spawn(work(job).in_current_span());
    }
    running.join_all().await;
    info!("ends");
}
