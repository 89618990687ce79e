use std::time::Duration;

use tokio::{
    runtime::Handle,
    task::{JoinError, block_in_place},
    time::sleep,
};

/// Stands for a request over the network.
async fn ask_shop(item: &str) -> usize {
    sleep(Duration::from_millis(5)).await;
    item.len() * 100
}

/// Sync code, which may block its thread.
fn total(items: &[String]) -> usize {
    let runtime = Handle::current();
    let cents = items.iter().map(|item| runtime.block_on(ask_shop(item)));
    cents.sum()
}

/// The sum in cents. Tasks call it, on runtimes with one thread and with several.
pub async fn invoice(items: Vec<String>) -> Result<usize, JoinError> {
    Ok(block_in_place(|| total(&items)))
}
