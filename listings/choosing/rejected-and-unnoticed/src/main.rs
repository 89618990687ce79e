use std::time::Duration;

use tokio::time::sleep;

async fn save(order: u32) -> Result<(), String> {
    sleep(Duration::from_millis(20)).await;
    match order {
        8 => Err(format!("order {order} has no address")),
        _ => Ok(()),
    }
}

#[tokio::main]
async fn main() {
    for order in [7, 8] {
        tokio::spawn(save(order));
    }
    sleep(Duration::from_millis(100)).await;
    println!("all orders are saved");
}
