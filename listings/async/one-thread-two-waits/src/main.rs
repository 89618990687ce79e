use std::time::Duration;

use tokio::time::sleep;

async fn request(page: &str, seconds: u64) {
    println!("{page}: request sent");
    sleep(Duration::from_secs(seconds)).await;
    println!("{page}: answer received");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    tokio::join!(request("prices", 8), request("photos", 2));
}
