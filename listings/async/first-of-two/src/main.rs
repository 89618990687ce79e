use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

async fn ask(server: &str, seconds: u64) -> String {
    sleep(Duration::from_secs(seconds)).await;
    println!("{server} answers");
    format!("12.5 degrees, says {server}")
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let reading = tokio::select! {
        reading = ask("north", 3) => reading,
        reading = ask("south", 1) => reading,
    };
    println!("{reading}, after {:?}", start.elapsed());

    sleep(Duration::from_secs(5)).await;
    let reading = timeout(Duration::from_secs(2), ask("north", 3)).await;
    println!("{reading:?}, after {:?}", start.elapsed());
}
