use std::collections::HashMap;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep};

struct Ask {
    item: &'static str,
    reply: oneshot::Sender<u32>,
}

/// Stands for a request over the network.
async fn fetch_price(_item: &str) -> u32 {
    sleep(Duration::from_secs(3)).await;
    30
}

async fn own_prices(known: HashMap<&str, u32>, mut requests: mpsc::Receiver<Ask>) {
    while let Some(Ask { item, reply }) = requests.recv().await {
        match known.get(item) {
            Some(price) => answer(reply, *price),
            None => answer(reply, fetch_price(item).await),
        }
    }
}

fn answer(reply: oneshot::Sender<u32>, price: u32) {
    if reply.send(price).is_err() {
        println!("nobody waits for the price {price}");
    }
}

async fn print_price(owner: &mpsc::Sender<Ask>, item: &'static str, start: Instant) {
    let (reply, answer) = oneshot::channel();
    if owner.send(Ask { item, reply }).await.is_err() {
        return println!("{item}: the owner has ended");
    }
    match answer.await {
        Ok(price) => println!("{:?}: {item} costs {price}", start.elapsed()),
        Err(error) => println!("{item}: {error}"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (owner, requests) = mpsc::channel(8);
    tokio::spawn(own_prices(HashMap::from([("bread", 4)]), requests));
    tokio::join!(
        print_price(&owner, "lobster", start),
        print_price(&owner, "bread", start),
    );
}
