use std::time::Duration;

use tokio::time::sleep;

/// Runs `job` three times, with a pause of `pause` after each, and goes on while the caller does
/// something else.
pub fn in_background<F>(pause: Duration, job: F) -> impl Future<Output = ()>
where
    F: AsyncFn() + Send + 'static,
{
    async move {
        for _ in 0..3 {
            job().await;
            sleep(pause).await;
        }
    }
}
