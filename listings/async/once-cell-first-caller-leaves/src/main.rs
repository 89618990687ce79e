use std::io;
use std::time::Duration;

use tokio::sync::OnceCell;
use tokio::time::{Instant, sleep, timeout};

static LIMIT: OnceCell<u32> = OnceCell::const_new();

/// Stands for a request to another server.
async fn load_limit() -> io::Result<u32> {
    println!("loading the limit");
    sleep(Duration::from_secs(3)).await;
    Ok(30)
}

async fn limit() -> io::Result<u32> {
    LIMIT.get_or_try_init(load_limit).await.copied()
}

async fn handle(request: u32, start: Instant) {
    match limit().await {
        Ok(limit) => println!("{:?}: request {request} has limit {limit}", start.elapsed()),
        Err(error) => println!("request {request}: {error}"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let first = async {
        let limited = timeout(Duration::from_secs(1), handle(1, start));
        if limited.await.is_err() {
            println!("{:?}: request 1 gives up", start.elapsed());
        }
    };
    tokio::join!(first, handle(2, start));
}
