use std::sync::Arc;

use tokio::sync::RwLock;

async fn tax(prices: &RwLock<Vec<u32>>) -> u32 {
    prices.read().await.iter().sum::<u32>() / 5
}

async fn invoice(prices: &RwLock<Vec<u32>>) {
    let read = prices.read().await;
    println!("{} items, tax {}", read.len(), tax(prices).await);
}

#[tokio::main]
async fn main() {
    let prices = Arc::new(RwLock::new(vec![10, 20]));
    let writer = {
        let prices = Arc::clone(&prices);
        tokio::spawn(async move { prices.write().await.push(30) })
    };
    invoice(&prices).await;
    writer.await.expect("the writer does not panic");
}
