use std::{process, time::Duration};

use tokio::{process::Command, time::sleep};
use tokio_util::sync::CancellationToken;

/// Stands for `docker stop`: sends SIGTERM to this process. Where that cannot be done, it cancels the token.
pub async fn ask_to_stop(stop: CancellationToken) {
    sleep(Duration::from_millis(150)).await;
    let id = process::id().to_string();
    let kill = Command::new("kill").args(["-TERM", &id]).status().await;
    if !kill.is_ok_and(|status| status.success()) {
        stop.cancel();
    }
}
