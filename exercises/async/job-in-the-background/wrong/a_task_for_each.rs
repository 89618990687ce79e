use std::time::Duration;

use tokio::{task::JoinHandle, time::sleep};

/// Runs `job` three times, with a pause of `pause` after each, and goes on while the caller does
/// something else.
pub fn in_background<F, Fut>(pause: Duration, job: F) -> JoinHandle<()>
where
    F: Fn() -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    tokio::spawn(async move {
        for _ in 0..3 {
            tokio::spawn(job());
            sleep(pause).await;
        }
    })
}
