use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

async fn close_after(seconds: u64, limit: Arc<Semaphore>) {
    sleep(Duration::from_secs(seconds)).await;
    limit.close();
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let limit = Arc::new(Semaphore::new(2));
    tokio::spawn(close_after(7, Arc::clone(&limit)));

    let mut reports = JoinSet::new();
    for report in ["sales", "stock", "staff", "costs", "taxes"] {
        let Ok(permit) = Arc::clone(&limit).acquire_owned().await else {
            println!("{:?}: closed, no report on {report}", start.elapsed());
            break;
        };
        println!("{:?}: the report on {report} begins", start.elapsed());
        reports.spawn(async move {
            sleep(Duration::from_secs(5)).await;
            drop(permit);
        });
    }
    let finished = reports.join_all().await.len();
    println!("{:?}: {finished} reports are done", start.elapsed());
}
