use std::time::Duration;

use tokio::time::sleep;

async fn read_probe(room: &str) -> i32 {
    println!("asking the probe in the {room}");
    sleep(Duration::from_millis(5)).await;
    println!("the probe in the {room} has answered");
    12
}

async fn report(room: &str) {
    let degrees = read_probe(room).await;
    println!("{room}: {degrees} degrees");
}

#[tokio::main]
async fn main() {
    report("cellar").await;
    println!("report is done");
}
