use tokio::task::{JoinSet, yield_now};
use tracing::{info, info_span};

async fn work(job: u32) {
    yield_now().await;
    info!(job, "done");
}

/// Does all jobs at the same time. Each log line names the request.
pub async fn handle(request: u32, jobs: u32) {
    let span = info_span!("handle", request);
    span.in_scope(|| info!("begins"));
    let mut running = JoinSet::new();
    for job in 1..=jobs {
        running.spawn(work(job));
    }
    running.join_all().await;
    span.in_scope(|| info!("ends"));
}
