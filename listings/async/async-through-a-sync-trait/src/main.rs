use std::time::Duration;

use tokio::{
    runtime::Handle,
    task::{JoinError, spawn_blocking},
    time::sleep,
};

/// A trait of a library: its method is not async.
trait Prices {
    fn cents(&self, item: &str) -> usize;
}

fn total(prices: &impl Prices, items: &[&str]) -> usize {
    items.iter().map(|item| prices.cents(item)).sum()
}

/// The `sleep` stands for a request over the network.
async fn ask_shop(item: &str) -> usize {
    sleep(Duration::from_millis(5)).await;
    item.len() * 100
}

struct Shop {
    runtime: Handle,
}

impl Prices for Shop {
    /// Call it on a thread that may block, such as one of `spawn_blocking`.
    fn cents(&self, item: &str) -> usize {
        self.runtime.block_on(ask_shop(item))
    }
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let runtime = Handle::current();
    let bill = spawn_blocking(move || {
        let shop = Shop { runtime };
        total(&shop, &["lamp", "table"])
    });
    println!("{} cents", bill.await?);
    Ok(())
}
