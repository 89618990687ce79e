use std::{collections::HashMap, time::Duration};

use tokio::time::sleep;

trait Supplier {
    async fn price(&self, item: &str) -> Option<u32>;
}

/// Stands for a shop that is asked over the network.
struct Shop;

impl Supplier for Shop {
    async fn price(&self, item: &str) -> Option<u32> {
        sleep(Duration::from_millis(10)).await;
        (item == "lamp").then_some(30)
    }
}

struct PriceList {
    prices: HashMap<String, u32>,
}

impl Supplier for PriceList {
    async fn price(&self, item: &str) -> Option<u32> {
        self.prices.get(item).copied()
    }
}

async fn report(name: &str, supplier: &impl Supplier) {
    match supplier.price("lamp").await {
        Some(euros) => println!("{name}: {euros} euros"),
        None => println!("{name}: not for sale"),
    }
}

#[tokio::main]
async fn main() {
    let list = PriceList {
        prices: HashMap::from([("lamp".to_string(), 35)]),
    };
    report("shop", &Shop).await;
    report("list", &list).await;
}
