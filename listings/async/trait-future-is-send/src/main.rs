use tokio::task::{JoinError, JoinHandle};

trait Supplier {
    fn price(&self, item: &str) -> impl Future<Output = u32> + Send;
}

struct Shop;

impl Supplier for Shop {
    async fn price(&self, item: &str) -> u32 {
        100 * item.len() as u32
    }
}

fn ask<S: Supplier + Send + Sync + 'static>(supplier: S) -> JoinHandle<u32> {
    tokio::spawn(async move { supplier.price("lamp").await })
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    println!("{} cents", ask(Shop).await?);
    Ok(())
}
