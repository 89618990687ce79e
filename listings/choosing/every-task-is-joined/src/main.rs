use std::time::Duration;

use tokio::task::JoinSet;
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
    let mut saving = JoinSet::new();
    for order in [7, 8] {
        saving.spawn(save(order));
    }
    let mut failures = 0;
    while let Some(joined) = saving.join_next().await {
        let saved = joined.unwrap_or_else(|error| Err(error.to_string()));
        if let Err(error) = saved {
            println!("not saved: {error}");
            failures += 1;
        }
    }
    println!("{failures} of 2 orders are not saved");
}
