use std::pin::Pin;
use std::sync::Arc;

type Answer<'a> = Pin<Box<dyn Future<Output = Option<u32>> + Send + 'a>>;

trait Supplier: Send + Sync {
    fn price<'a>(&'a self, what: &'a str) -> Answer<'a>;
}

struct Market;

impl Supplier for Market {
    fn price<'a>(&'a self, what: &'a str) -> Answer<'a> {
        Box::pin(async move { (what == "egg").then_some(30) })
    }
}

struct PriceList(Vec<(&'static str, u32)>);

impl Supplier for PriceList {
    fn price<'a>(&'a self, what: &'a str) -> Answer<'a> {
        Box::pin(async move {
            let entry = self.0.iter().find(|(name, _)| *name == what);
            entry.map(|(_, cents)| *cents)
        })
    }
}

#[tokio::main]
async fn main() {
    let suppliers: [Arc<dyn Supplier>; 2] =
        [Arc::new(Market), Arc::new(PriceList(vec![("egg", 35)]))];
    for supplier in suppliers {
        let asked = tokio::spawn(async move { supplier.price("egg").await });
        println!("{:?}", asked.await.expect("asking does not panic"));
    }
}
