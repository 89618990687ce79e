use std::thread;
use std::time::Duration;

use tokio::time::sleep;

async fn cook(dish: &str, minutes: u64) {
    let cook = thread::current().id();
    println!("{dish}: on the stove");
    sleep(Duration::from_secs(60 * minutes)).await;
    println!(
        "{dish}: done, by the same thread: {}",
        thread::current().id() == cook
    );
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    tokio::join!(cook("soup", 8), cook("pasta", 2));
}
