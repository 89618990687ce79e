use std::time::Duration;

use futures::{StreamExt, stream};
use tokio::time::{sleep, timeout};

async fn fetch(page: u32) -> u32 {
    sleep(Duration::from_secs(1)).await;
    page
}

async fn fetch_all(limit: usize) -> Vec<u32> {
    stream::iter(1..=3)
        .map(fetch)
        .buffer_unordered(limit)
        .collect()
        .await
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for limit in [2, 0] {
        match timeout(Duration::from_secs(86_400), fetch_all(limit)).await {
            Ok(pages) => println!("limit {limit}: {} pages", pages.len()),
            Err(_) => println!("limit {limit}: still waiting after a day"),
        }
    }
}
