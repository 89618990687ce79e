use std::{collections::HashMap, pin::Pin};

type Price<'a> = Pin<Box<dyn Future<Output = Option<u32>> + Send + 'a>>;

trait Supplier: Send + Sync {
    fn price<'a>(&'a self, item: &'a str) -> Price<'a>;
}

struct Shop;

impl Supplier for Shop {
    fn price<'a>(&'a self, item: &'a str) -> Price<'a> {
        Box::pin(async move { (item == "lamp").then_some(30) })
    }
}

struct PriceList {
    prices: HashMap<String, u32>,
}

impl Supplier for PriceList {
    fn price<'a>(&'a self, item: &'a str) -> Price<'a> {
        Box::pin(async move { self.prices.get(item).copied() })
    }
}

#[tokio::main]
async fn main() {
    let list = PriceList {
        prices: HashMap::from([("lamp".to_string(), 35)]),
    };
    let suppliers: Vec<Box<dyn Supplier>> = vec![Box::new(Shop), Box::new(list)];
    for supplier in &suppliers {
        println!("{:?}", supplier.price("lamp").await);
    }
}
