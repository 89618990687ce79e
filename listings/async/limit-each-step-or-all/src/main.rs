use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWriteExt, BufReader, Lines, duplex};
use tokio::time::{Instant, sleep, timeout, timeout_at};

/// A server that sends a line every four seconds, 100 in all.
fn slow_server() -> Lines<BufReader<impl AsyncRead + Unpin>> {
    let (ours, mut theirs) = duplex(1024);
    tokio::spawn(async move {
        for _ in 0..100 {
            sleep(Duration::from_secs(4)).await;
            if theirs.write_all(b"line\n").await.is_err() {
                return;
            }
        }
    });
    BufReader::new(ours).lines()
}

async fn five_seconds_for_each_line() -> usize {
    let mut lines = slow_server();
    let mut count = 0;
    while let Ok(Ok(Some(_line))) = timeout(Duration::from_secs(5), lines.next_line()).await {
        count += 1;
    }
    count
}

async fn thirty_seconds_for_all() -> usize {
    let mut lines = slow_server();
    let mut count = 0;
    let deadline = Instant::now() + Duration::from_secs(30);
    while let Ok(Ok(Some(_line))) = timeout_at(deadline, lines.next_line()).await {
        count += 1;
    }
    count
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let lines = five_seconds_for_each_line().await;
    println!("5 s for each line: {lines} lines in {:?}", start.elapsed());

    let start = Instant::now();
    let lines = thirty_seconds_for_all().await;
    println!("30 s for all: {lines} lines in {:?}", start.elapsed());
}
