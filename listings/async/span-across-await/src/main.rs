use std::time::Duration;

use tokio::time::sleep;
use tracing::{info, info_span};

async fn handle(request: u32, seconds: u64) {
    let span = info_span!("handle", request);
    let _entered = span.enter();
    sleep(Duration::from_secs(seconds)).await;
    info!("request {request} ends");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    tracing_subscriber::fmt()
        .with_ansi(false)
        .with_target(false)
        .without_time()
        .init();

    tokio::join!(handle(1, 2), handle(2, 4));
}
