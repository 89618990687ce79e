mod supplier;

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::time::sleep;

/// Stores each price that the supplier sends.
async fn follow_prices(
    feed: impl AsyncRead + Unpin,
    price: Arc<AtomicU32>,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut lines = BufReader::new(feed).lines();
    while let Some(line) = lines.next_line().await? {
        price.store(line.parse()?, Ordering::Relaxed);
    }
    Ok(())
}

async fn answer_health_checks(price: Arc<AtomicU32>) {
    for _ in 0..4 {
        sleep(Duration::from_secs(65)).await;
        println!("health: ok, price {}", price.load(Ordering::Relaxed));
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let price = Arc::new(AtomicU32::new(0));
    tokio::spawn(follow_prices(supplier::connect(), Arc::clone(&price)));
    answer_health_checks(price).await;
}
