mod supplier;

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::time::sleep;
use tokio_util::task::AbortOnDropHandle;

/// Follows the supplier's prices as long as it lives.
struct PriceFeed {
    price: Arc<AtomicU32>,
    follower: AbortOnDropHandle<io::Result<()>>,
}

impl PriceFeed {
    fn start(feed: impl AsyncRead + Unpin + Send + 'static) -> PriceFeed {
        let price = Arc::new(AtomicU32::new(0));
        let follower = tokio::spawn(follow_prices(feed, Arc::clone(&price)));
        PriceFeed {
            price,
            follower: AbortOnDropHandle::new(follower),
        }
    }

    /// The last price, if it is still being followed.
    fn price(&self) -> Option<u32> {
        let follows = !self.follower.is_finished();
        follows.then(|| self.price.load(Ordering::Relaxed))
    }
}

async fn follow_prices(feed: impl AsyncRead + Unpin, price: Arc<AtomicU32>) -> io::Result<()> {
    let mut lines = BufReader::new(feed).lines();
    while let Some(line) = lines.next_line().await? {
        match line.parse() {
            Ok(new) => price.store(new, Ordering::Relaxed),
            Err(error) => println!("skips {line}: {error}"),
        }
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let feed = PriceFeed::start(supplier::connect());
    sleep(Duration::from_secs(190)).await;
    println!("price: {:?}", feed.price());
    drop(feed);
    println!("the feed is dropped");
    sleep(Duration::from_secs(100)).await;
}
