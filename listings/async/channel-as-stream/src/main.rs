use std::future::ready;

use futures::StreamExt;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

async fn write_log(log: mpsc::Sender<String>) {
    for number in 1..=100 {
        let line = format!("request {number}: {} ms", number * 30);
        if log.send(line).await.is_err() {
            println!("nobody reads line {number}");
            return;
        }
    }
}

fn millis(line: &str) -> Option<u32> {
    line.split(' ').nth(2)?.parse().ok()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (log, lines) = mpsc::channel(1);
    let writer = tokio::spawn(write_log(log));

    let mut slow = ReceiverStream::new(lines)
        .filter(|line| ready(millis(line) > Some(100)))
        .take(2);
    while let Some(line) = slow.next().await {
        println!("slow: {line}");
    }

    drop(slow);
    writer.await.expect("writing the log does not panic");
}
