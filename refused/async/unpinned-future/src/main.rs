use std::time::Duration;

use tokio::time::{sleep, timeout};

async fn upload() -> usize {
    sleep(Duration::from_millis(2500)).await;
    4096
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut uploading = upload();
    let bytes = loop {
        match timeout(Duration::from_secs(1), &mut uploading).await {
            Ok(bytes) => break bytes,
            Err(_) => println!("still uploading"),
        }
    };
    println!("{bytes} bytes sent");
}
