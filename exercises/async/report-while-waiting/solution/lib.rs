use std::{pin::pin, time::Duration};

use tokio::time::timeout;

/// Awaits `work`, and calls `report` each time `pause` has passed.
pub async fn with_reports<F: Future>(
    work: F,
    pause: Duration,
    mut report: impl FnMut(),
) -> F::Output {
    let mut work = pin!(work);
    loop {
        match timeout(pause, &mut work).await {
            Ok(output) => return output,
            Err(_) => report(),
        }
    }
}
