use std::time::Duration;

use tokio::{sync::mpsc::Receiver, time::interval};

pub const PING_EVERY: Duration = Duration::from_millis(150);
pub const PINGS_UNANSWERED: u32 = 3;

#[derive(Debug, PartialEq)]
pub enum Gone {
    Closed,
    Silent,
}

/// Waits until the client has closed, which ends `messages`, or is given up. Each call of `ping` sends a ping.
pub async fn until_gone(messages: &mut Receiver<String>, mut ping: impl FnMut()) -> Gone {
    let mut pings = interval(PING_EVERY);
    let mut unanswered = 0;
    loop {
        tokio::select! {
            biased;
            message = messages.recv() => {
                if message.is_none() {
                    return Gone::Closed;
                }
            }
            _ = pings.tick() => {
                if unanswered == PINGS_UNANSWERED {
                    return Gone::Silent;
                }
                unanswered += 1;
                ping();
            }
        }
    }
}
