use std::time::Duration;

use tokio::time::sleep;
use tracing::{info, instrument};

/// Stands for a query to a database.
async fn query(table: &str) -> u32 {
    sleep(Duration::from_secs(2)).await;
    info!(table, "query is done");
    3
}

#[instrument(skip(body))]
async fn handle(request: u32, body: &str) {
    info!(bytes = body.len(), "begins");
    let rows = query("orders").await;
    info!(rows, "ends");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    tracing_subscriber::fmt()
        .with_ansi(false)
        .with_target(false)
        .without_time()
        .init();

    tokio::join!(handle(1, "price?"), handle(2, "stock of bread?"));
}
