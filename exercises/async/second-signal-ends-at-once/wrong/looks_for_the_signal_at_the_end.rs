use std::time::Duration;

use tokio::{sync::mpsc::Receiver, time::timeout};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

#[derive(Debug, PartialEq)]
pub enum Ended {
    /// All tasks have ended.
    ByThemselves,
    /// The limit was over.
    TooLate,
    /// Somebody did not want to wait.
    SecondSignal,
}

/// Waits for a signal, asks the tasks to stop, and waits for them: for at most `limit`, and until the
/// next signal.
pub async fn shut_down(
    signals: &mut Receiver<()>,
    stop: &CancellationToken,
    tasks: &TaskTracker,
    limit: Duration,
) -> Ended {
    signals.recv().await;
    stop.cancel();
    tasks.close();
    if timeout(limit, tasks.wait()).await.is_ok() {
        return Ended::ByThemselves;
    }
    match signals.try_recv() {
        Ok(()) => Ended::SecondSignal,
        Err(_) => Ended::TooLate,
    }
}
