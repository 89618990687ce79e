use std::time::Duration;

use tokio::time::sleep;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let on_tokio = tokio::time::Instant::now();
    let on_std = std::time::Instant::now();
    sleep(Duration::from_secs(3600)).await;
    println!("tokio: {} s", on_tokio.elapsed().as_secs());
    println!("std: {} s", on_std.elapsed().as_secs());
}
