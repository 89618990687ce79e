use std::time::Duration;

use tokio::time::sleep;
use tracing::{Instrument, info, info_span};

async fn simmer(dish: &str, minutes: u64) {
    sleep(Duration::from_secs(60 * minutes)).await;
    info!("the {dish} is done");
}

async fn cook_entered(dish: &str, minutes: u64) {
    let span = info_span!("cook", dish);
    let _entered = span.enter();
    simmer(dish, minutes).await;
}

async fn cook_instrumented(dish: &str, minutes: u64) {
    simmer(dish, minutes)
        .instrument(info_span!("cook", dish))
        .await;
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    tracing_subscriber::fmt()
        .with_ansi(false)
        .with_target(false)
        .without_time()
        .init();

    info!("the span entered across the await");
    tokio::join!(cook_entered("soup", 1), cook_entered("pasta", 2));
    info!("the future instrumented");
    tokio::join!(cook_instrumented("soup", 1), cook_instrumented("pasta", 2));
}
