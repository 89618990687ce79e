use std::{error::Error, time::Duration};

use tokio::time::sleep;

fn read_port(text: &str) -> Result<u16, Box<dyn Error>> {
    Ok(text.parse()?)
}

async fn watch_port() {
    let port = read_port("80a");
    sleep(Duration::from_secs(1)).await;
    println!("{port:?}");
}

#[tokio::main]
async fn main() {
    let watching = tokio::spawn(watch_port());
    println!("{:?}", watching.await);
}
