trait Supplier {
    async fn price(&self, item: &str) -> Option<u32>;
}

struct Shop;

impl Supplier for Shop {
    async fn price(&self, item: &str) -> Option<u32> {
        (item == "lamp").then_some(30)
    }
}

#[tokio::main]
async fn main() {
    let suppliers: Vec<Box<dyn Supplier>> = vec![Box::new(Shop)];
    for supplier in &suppliers {
        println!("{:?}", supplier.price("lamp").await);
    }
}
