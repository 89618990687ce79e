use std::time::Duration;

use tokio::time::sleep;
use tracing::{info, instrument};
use tracing_subscriber::fmt::format::FmtSpan;

#[instrument]
async fn cook(dish: &str, minutes: u64) {
    info!("on the stove");
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

    let soup = tokio::spawn(cook("soup", 8));
    let pasta = tokio::spawn(cook("pasta", 2));
    soup.await.expect("cooking does not panic");
    pasta.await.expect("cooking does not panic");
}
