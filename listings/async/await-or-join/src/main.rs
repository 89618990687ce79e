use std::time::Duration;

use tokio::time::{Instant, sleep};

async fn fetch(what: &str, millis: u64) -> usize {
    sleep(Duration::from_millis(millis)).await;
    what.len()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let menu = fetch("menu", 30).await;
    let prices = fetch("prices", 20).await;
    let photos = fetch("photos", 50).await;
    println!("one after another: {:?}", start.elapsed());
    println!("{menu} + {prices} + {photos} bytes");

    let start = Instant::now();
    let (menu, prices, photos) =
        tokio::join!(fetch("menu", 30), fetch("prices", 20), fetch("photos", 50),);
    println!("all at once: {:?}", start.elapsed());
    println!("{menu} + {prices} + {photos} bytes");
}
