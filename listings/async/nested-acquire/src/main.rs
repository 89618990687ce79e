use std::sync::Arc;

use tokio::sync::Semaphore;

/// A pool as its callers see it: a permit stands for a connection.
type Pool = Semaphore;

async fn write_audit(pool: &Pool) {
    let _connection = pool.acquire().await.expect("the pool is open");
}

async fn store_order(pool: Arc<Pool>) {
    let _connection = pool.acquire().await.expect("the pool is open");
    write_audit(&pool).await;
}

#[tokio::main]
async fn main() {
    let pool = Arc::new(Pool::new(2));
    let first = tokio::spawn(store_order(Arc::clone(&pool)));
    let second = tokio::spawn(store_order(Arc::clone(&pool)));
    first.await.expect("storing does not panic");
    second.await.expect("storing does not panic");
    println!("both orders are stored");
}
