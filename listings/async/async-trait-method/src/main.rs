use std::time::Duration;

use tokio::time::{Instant, sleep};

trait Supplier {
    async fn price(&self, what: &str) -> Option<u32>;
}

struct Market;

impl Supplier for Market {
    async fn price(&self, what: &str) -> Option<u32> {
        sleep(Duration::from_secs(1)).await;
        (what == "egg").then_some(30)
    }
}

/// What the market said this morning.
struct PriceList(Vec<(&'static str, u32)>);

impl Supplier for PriceList {
    async fn price(&self, what: &str) -> Option<u32> {
        let entry = self.0.iter().find(|(name, _)| *name == what);
        entry.map(|(_, cents)| *cents)
    }
}

async fn cheapest(what: &str, list: &impl Supplier, market: &impl Supplier) -> Option<u32> {
    let (listed, asked) = tokio::join!(list.price(what), market.price(what));
    listed.into_iter().chain(asked).min()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let list = PriceList(vec![("egg", 35), ("leek", 90)]);
    let start = Instant::now();
    for what in ["egg", "leek", "fig"] {
        let cents = cheapest(what, &list, &Market).await;
        println!("{what}: {cents:?} after {:?}", start.elapsed());
    }
}
