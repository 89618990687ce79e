use std::time::Duration;

use tokio::time::sleep;

/// Runs `job` three times, with a pause of `pause` after each, and goes on while the caller does
/// something else.
pub async fn in_background<F>(pause: Duration, job: F)
where
    F: AsyncFn() + Send + 'static,
{
    for _ in 0..3 {
        job().await;
        sleep(pause).await;
    }
}
