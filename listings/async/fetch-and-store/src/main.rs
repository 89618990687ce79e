use std::time::Duration;

use futures::{StreamExt, stream};
use tokio::time::{Instant, sleep};

async fn fetch(page: u32) -> String {
    sleep(Duration::from_secs(1)).await;
    format!("page {page}")
}

async fn store(_text: String) {
    sleep(Duration::from_secs(1)).await;
}

async fn store_in_the_loop() {
    let mut texts = stream::iter(1..=6).map(fetch).buffer_unordered(3);
    while let Some(text) = texts.next().await {
        store(text).await;
    }
}

async fn store_in_each_future() {
    let copy = async |page| store(fetch(page).await).await;
    stream::iter(1..=6).for_each_concurrent(3, copy).await;
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    store_in_the_loop().await;
    println!("in the loop: {:?}", start.elapsed());

    let start = Instant::now();
    store_in_each_future().await;
    println!("in each future: {:?}", start.elapsed());
}
