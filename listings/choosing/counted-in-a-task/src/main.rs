use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::task::JoinSet;

#[tokio::main]
async fn main() {
    let hits = Arc::new(AtomicU32::new(0));
    let mut requests = JoinSet::new();
    for _ in 0..2 {
        let hits = Arc::clone(&hits);
        requests.spawn(async move {
            hits.fetch_add(1, Ordering::SeqCst);
        });
    }
    while let Some(done) = requests.join_next().await {
        done.expect("a request panicked");
    }
    println!("{} hits", hits.load(Ordering::SeqCst));
}
