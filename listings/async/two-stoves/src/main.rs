use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

async fn close_after(seconds: u64, stoves: Arc<Semaphore>) {
    sleep(Duration::from_secs(seconds)).await;
    stoves.close();
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let stoves = Arc::new(Semaphore::new(2));
    tokio::spawn(close_after(7, Arc::clone(&stoves)));

    let mut cooking = JoinSet::new();
    for dish in ["soup", "pie", "stew", "cake", "tart"] {
        let Ok(stove) = Arc::clone(&stoves).acquire_owned().await else {
            println!("{:?}: closed, no {dish}", start.elapsed());
            break;
        };
        println!("{:?}: the {dish} gets a stove", start.elapsed());
        cooking.spawn(async move {
            sleep(Duration::from_secs(5)).await;
            drop(stove);
        });
    }
    let finished = cooking.join_all().await.len();
    println!("{:?}: {finished} dishes are done", start.elapsed());
}
