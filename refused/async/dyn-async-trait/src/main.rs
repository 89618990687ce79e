trait Supplier {
    async fn price(&self, what: &str) -> Option<u32>;
}

struct Market;

impl Supplier for Market {
    async fn price(&self, what: &str) -> Option<u32> {
        (what == "egg").then_some(30)
    }
}

#[tokio::main]
async fn main() {
    let suppliers: Vec<Box<dyn Supplier>> = vec![Box::new(Market)];
    for supplier in &suppliers {
        println!("{:?}", supplier.price("egg").await);
    }
}
