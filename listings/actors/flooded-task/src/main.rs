use std::collections::HashMap;
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio::time::sleep;

const TICK: Duration = Duration::from_millis(20);

/// Counts the words of log lines, until no sender is left.
async fn index(mut lines: mpsc::UnboundedReceiver<String>) -> HashMap<String, u32> {
    let mut words = HashMap::new();
    while let Some(line) = lines.recv().await {
        for word in line.split(' ') {
            *words.entry(word.into()).or_default() += 1;
        }
    }
    words
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), tokio::task::JoinError> {
    let (sink, lines) = mpsc::unbounded_channel();
    let index = tokio::spawn(index(lines));
    let line = "GET /orders/17 200 accept: text/html referer: /orders ".repeat(20);

    let producer = thread::spawn(move || {
        for _ in 0..40_000 {
            sink.send(line.clone()).expect("the index is there");
        }
    });

    let mut latest = Duration::ZERO;
    for _ in 0..50 {
        let begin = Instant::now();
        sleep(TICK).await;
        latest = latest.max(begin.elapsed().saturating_sub(TICK));
    }
    producer.join().expect("the producer panicked");

    println!("another task: up to {} ms late", latest.as_millis());
    index.await?;
    Ok(())
}
