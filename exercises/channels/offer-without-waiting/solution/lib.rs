use shuttle::sync::mpsc::{SyncSender, TrySendError};

#[derive(Debug, PartialEq)]
pub enum Answer {
    /// The request waits in the queue: 202.
    Accepted,
    /// The queue is full: 503, and the client may try again.
    Busy,
    /// Nobody takes requests any more: 500, and somebody must look.
    Broken,
}

/// Puts the request into the queue, and never waits.
pub fn offer(queue: &SyncSender<u32>, request: u32) -> Answer {
    match queue.try_send(request) {
        Ok(()) => Answer::Accepted,
        Err(TrySendError::Full(_)) => Answer::Busy,
        Err(TrySendError::Disconnected(_)) => Answer::Broken,
    }
}
