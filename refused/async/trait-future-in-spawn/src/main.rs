use tokio::task::JoinHandle;

trait Supplier {
    async fn price(&self, item: &str) -> u32;
}

struct Shop;

impl Supplier for Shop {
    async fn price(&self, item: &str) -> u32 {
        100 * item.len() as u32
    }
}

fn ask<S: Supplier + Send + 'static>(supplier: S) -> JoinHandle<u32> {
    tokio::spawn(async move { supplier.price("lamp").await })
}

#[tokio::main]
async fn main() {
    println!("{:?}", ask(Shop).await);
}
