use std::time::Duration;

use tokio::sync::mpsc::{Receiver, channel};
use tokio::time::sleep;

/// Sends a line after every three seconds, six in all.
pub fn start() -> Receiver<String> {
    let (sender, lines) = channel(100);
    tokio::spawn(async move {
        for number in 1..=6 {
            sleep(Duration::from_secs(3)).await;
            if sender.send(format!("line {number}")).await.is_err() {
                return;
            }
        }
    });
    lines
}
