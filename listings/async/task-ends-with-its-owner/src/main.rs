mod supplier;

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::time::{Instant, sleep};
use tokio_util::task::AbortOnDropHandle;

/// How old a price may be: the supplier sends one each minute.
const FRESH: Duration = Duration::from_secs(150);

/// The last price, and when it came.
type Last = Arc<Mutex<Option<(u32, Instant)>>>;

/// Follows the supplier's prices as long as it lives.
struct PriceFeed {
    last: Last,
    _follower: AbortOnDropHandle<io::Result<()>>,
}

impl PriceFeed {
    fn start(feed: impl AsyncRead + Unpin + Send + 'static) -> PriceFeed {
        let last = Last::default();
        let follower = tokio::spawn(follow_prices(feed, Arc::clone(&last)));
        PriceFeed {
            last,
            _follower: AbortOnDropHandle::new(follower),
        }
    }

    /// The last price, unless it is too old.
    fn price(&self) -> Option<u32> {
        let last = *self.last.lock().expect("storing a price does not panic");
        let (price, came) = last?;
        (came.elapsed() < FRESH).then_some(price)
    }
}

async fn follow_prices(feed: impl AsyncRead + Unpin, last: Last) -> io::Result<()> {
    let mut lines = BufReader::new(feed).lines();
    while let Some(line) = lines.next_line().await? {
        match line.parse() {
            Ok(price) => {
                let mut last = last.lock().expect("reading a price does not panic");
                *last = Some((price, Instant::now()));
            }
            Err(error) => println!("skips {line}: {error}"),
        }
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let feed = PriceFeed::start(supplier::connect());
    println!("price: {:?}", feed.price());
    sleep(Duration::from_secs(190)).await;
    println!("price: {:?}", feed.price());
    drop(feed);
    println!("the feed is dropped");
    sleep(Duration::from_secs(100)).await;
}
