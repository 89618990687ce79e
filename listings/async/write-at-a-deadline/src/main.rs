mod sender;

use std::time::Duration;

use tokio::sync::mpsc::Receiver;
use tokio::time::{Instant, sleep_until};

const PERIOD: Duration = Duration::from_secs(5);

/// Collects lines, and writes each within five seconds.
async fn collect(mut lines: Receiver<String>) {
    let start = Instant::now();
    let mut batch = Vec::new();
    let mut deadline = start;
    loop {
        tokio::select! {
            line = lines.recv() => match line {
                Some(line) => {
                    if batch.is_empty() {
                        deadline = Instant::now() + PERIOD;
                    }
                    batch.push(line);
                }
                None => break,
            },
            () = sleep_until(deadline), if !batch.is_empty() => write(&mut batch, start),
        }
    }
    write(&mut batch, start);
}

fn write(batch: &mut Vec<String>, start: Instant) {
    println!("{:?}: writes {} lines", start.elapsed(), batch.len());
    batch.clear();
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    collect(sender::start()).await;
}
