use std::{sync::Arc, time::Duration};

use tokio::{
    task::{JoinError, JoinSet},
    time::sleep,
};

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let menu = Arc::new(["soup", "pie", "salad", "tart"]);
    let mut orders = JoinSet::new();

    for table in 0..menu.len() {
        let menu = Arc::clone(&menu);
        orders.spawn(async move {
            let dish = menu[table];
            sleep(Duration::from_millis(5)).await;
            (table, dish)
        });
    }

    let mut served = 0;
    while let Some(order) = orders.join_next().await {
        let (table, dish) = order?;
        println!("table {table} gets {dish}");
        served += 1;
    }
    println!("{served} orders served");
    Ok(())
}
