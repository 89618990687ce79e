use std::time::Duration;

use tokio::task::JoinError;
use tokio::time::sleep;

/// The pause before the first restart. Each further restart in a row doubles it.
pub const PAUSE: Duration = Duration::from_millis(100);

/// A worker that has run so long ends the row.
pub const LONG: Duration = Duration::from_secs(60 * 60);

/// Runs a worker, and starts another one after a panic. Gives up after `limit` panics in a row.
pub async fn supervise<F>(mut worker: impl FnMut() -> F, limit: u32) -> Result<(), JoinError>
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut pause = PAUSE;
    let mut panics = 0;
    loop {
        let Err(error) = tokio::spawn(worker()).await else {
            return Ok(());
        };
        panics += 1;
        if !error.is_panic() || panics == limit {
            return Err(error);
        }
        sleep(pause).await;
        pause *= 2;
    }
}
