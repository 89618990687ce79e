use std::time::Duration;

use tokio::time::sleep;
use tracing::{info, instrument};
use tracing_subscriber::fmt::format::FmtSpan;

#[instrument]
async fn export(table: &str, minutes: u64) {
    info!("begins");
    sleep(Duration::from_secs(60 * minutes)).await;
    info!("done");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    tracing_subscriber::fmt()
        .with_span_events(FmtSpan::ACTIVE | FmtSpan::CLOSE)
        .with_ansi(false)
        .with_target(false)
        .without_time()
        .init();

    let orders = tokio::spawn(export("orders", 8));
    let items = tokio::spawn(export("items", 2));
    orders.await.expect("exporting does not panic");
    items.await.expect("exporting does not panic");
}
