use std::time::Duration;

use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

const PAUSE: Duration = Duration::from_secs(60);

/// Tries until an attempt succeeds, or until the token is cancelled. An attempt that has begun
/// is finished. Returns whether the last attempt succeeded.
pub async fn try_until_stopped(attempt: impl AsyncFn() -> bool, stop: CancellationToken) -> bool {
    while !stop.is_cancelled() {
        if attempt().await {
            return true;
        }
        stop.run_until_cancelled(sleep(PAUSE)).await;
    }
    false
}
