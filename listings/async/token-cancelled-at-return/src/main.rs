use std::time::Duration;

use tokio::time::{interval, sleep, timeout};
use tokio_util::sync::CancellationToken;

/// Tells the partner each second that we are still there, and says goodbye in the end.
async fn keep_alive(stop: CancellationToken) {
    let mut clock = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            _ = clock.tick() => println!("still here"),
        }
    }
    sleep(Duration::from_millis(100)).await;
    println!("goodbye");
}

async fn session() {
    let stop = CancellationToken::new();
    let _stop_at_the_end = stop.clone().drop_guard();
    tokio::spawn(keep_alive(stop));
    sleep(Duration::from_secs(9)).await;
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let ended = timeout(Duration::from_millis(2500), session()).await;
    println!("in time: {}", ended.is_ok());
    sleep(Duration::from_secs(60)).await;
}
