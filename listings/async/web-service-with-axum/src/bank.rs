use std::time::Duration;

use tokio::time::sleep;

/// Stands for a request to a bank. For some cards it waits until the owner has confirmed.
pub async fn agrees(card: &str) -> bool {
    let owner_takes = match card {
        "unconfirmed" => Duration::from_secs(20),
        _ => Duration::from_millis(10),
    };
    sleep(owner_takes).await;
    card != "stolen"
}
