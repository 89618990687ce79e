#[cfg(test)]
mod tests;
mod token_bucket;

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::Mutex,
    task::JoinSet,
    time::{Instant, sleep},
};

use token_bucket::TokenBucket;

/// Stands for a request to another service.
async fn request(number: u32, began: Instant) {
    println!("{:?}: request {number} begins", began.elapsed());
    sleep(Duration::from_secs(3)).await;
}

/// Waits for a token, first come, first served.
async fn take(bucket: &Mutex<TokenBucket>) {
    let mut tokens = bucket.lock().await;
    while let Err(wait) = tokens.try_take(Instant::now()) {
        sleep(wait).await;
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let began = Instant::now();
    let bucket = Arc::new(Mutex::new(TokenBucket::new(2.0, 2.0, began)));
    let mut requests = JoinSet::new();
    for number in 1..=6 {
        let bucket = Arc::clone(&bucket);
        requests.spawn(async move {
            take(&bucket).await;
            request(number, began).await;
        });
    }
    requests.join_all().await;
    println!("{:?}: all done", began.elapsed());
}
