use std::time::Duration;

use futures::{StreamExt, stream};
use tokio::time::{Instant, sleep};

/// How many seconds each of six servers takes.
const SECONDS: [u64; 6] = [6, 1, 2, 3, 1, 2];

/// Stands for a request to a server.
async fn ask(seconds: u64) -> u64 {
    sleep(Duration::from_secs(seconds)).await;
    seconds
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let answers: Vec<u64> = stream::iter(SECONDS).then(ask).collect().await;
    println!("then: {answers:?} after {:?}", start.elapsed());

    let start = Instant::now();
    let requests = stream::iter(SECONDS).map(ask);
    let answers: Vec<u64> = requests.buffered(3).collect().await;
    println!("buffered: {answers:?} after {:?}", start.elapsed());

    let start = Instant::now();
    let requests = stream::iter(SECONDS).map(ask);
    let answers: Vec<u64> = requests.buffer_unordered(3).collect().await;
    println!("buffer_unordered: {answers:?} after {:?}", start.elapsed());
}
