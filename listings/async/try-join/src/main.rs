use std::time::Duration;

use tokio::time::{Instant, sleep};

async fn fetch(part: &str, millis: u64) -> Result<String, String> {
    sleep(Duration::from_millis(millis)).await;
    if part == "prices" {
        return Err(format!("{part}: no answer"));
    }
    println!("{part}: fetched");
    Ok(format!("<p>{part}</p>"))
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let page = tokio::try_join!(fetch("menu", 10), fetch("prices", 20), fetch("photos", 50));
    match page {
        Ok((menu, prices, photos)) => println!("{menu}{prices}{photos}"),
        Err(error) => println!("{error}, after {:?}", start.elapsed()),
    }
}
