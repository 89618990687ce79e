mod stock;

use std::error::Error;

use stock::{Stock, StockHandle};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (stock, running) = StockHandle::start(Stock { left: 5 }, 16);

    println!("3 items reserved: {}", stock.reserve(3).await?);
    println!("3 items reserved: {}", stock.reserve(3).await?);
    stock.restock(10).await?;
    println!("{} items left", stock.left().await?);

    drop(stock);
    println!("at the end: {:?}", running.await?);
    Ok(())
}
