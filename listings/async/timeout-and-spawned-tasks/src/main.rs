use std::time::Duration;

use tokio::task::JoinError;
use tokio::time::{sleep, timeout};

/// Asks another server, which takes two seconds.
async fn fetch(what: &str) -> usize {
    sleep(Duration::from_secs(2)).await;
    println!("has fetched the {what}");
    what.len()
}

async fn page_of_futures() -> usize {
    let (prices, photos) = tokio::join!(fetch("prices"), fetch("photos"));
    prices + photos
}

async fn page_of_tasks() -> Result<usize, JoinError> {
    let prices = tokio::spawn(fetch("prices"));
    let photos = tokio::spawn(fetch("photos"));
    Ok(prices.await? + photos.await?)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let limit = Duration::from_secs(1);

    println!("futures in join!");
    let page = timeout(limit, page_of_futures()).await;
    println!("in time: {}", page.is_ok());
    sleep(Duration::from_secs(60)).await;

    println!("spawned tasks");
    let page = timeout(limit, page_of_tasks()).await;
    println!("in time: {}", page.is_ok());
    sleep(Duration::from_secs(60)).await;
}
