use crossbeam_channel::{Receiver, SendError, Sender};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Why a stage ended before its work was done.
#[derive(Debug, PartialEq)]
pub enum Early {
    Stopped,
    /// The next stage is gone.
    NobodyReceives,
}

impl<T> From<SendError<T>> for Early {
    fn from(_: SendError<T>) -> Early {
        Early::NobodyReceives
    }
}

/// Passes every path on. Ends early within 100 ms after `stop` is set, also while no path comes.
pub fn pass_on(
    paths: Receiver<String>,
    stop: &AtomicBool,
    next: Sender<String>,
) -> Result<(), Early> {
    let pause = Duration::from_millis(50);
    while !stop.load(Ordering::Relaxed) {
        if let Ok(path) = paths.recv_timeout(pause) {
            next.send(path)?;
        }
    }
    Err(Early::Stopped)
}
