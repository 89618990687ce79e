use std::time::Duration;

use tokio::time::sleep;

async fn save(order: u32) -> Result<(), String> {
    sleep(Duration::from_millis(20)).await;
    println!("order {order} is saved");
    Ok(())
}

#[tokio::main]
async fn main() {
    tokio::spawn(save(7));
    println!("main ends");
}
