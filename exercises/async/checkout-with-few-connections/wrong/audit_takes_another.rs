use std::time::Duration;

use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::sleep,
};

/// A pool of connections; a permit stands for a connection.
pub struct Pool(Semaphore);

pub struct Connection<'a>(#[allow(dead_code)] SemaphorePermit<'a>);

impl Pool {
    pub fn new(size: usize) -> Self {
        Self(Semaphore::new(size))
    }

    pub async fn get(&self) -> Connection<'_> {
        Connection(self.0.acquire().await.expect("the pool stays open"))
    }
}

impl Connection<'_> {
    /// Takes 10 ms.
    pub async fn query(&mut self, _statement: &str) {
        sleep(Duration::from_millis(10)).await;
    }
}

/// Asks the payment service, which takes 5 s.
async fn charge() {
    sleep(Duration::from_secs(5)).await;
}

async fn audit(pool: &Pool, what: &str) {
    let mut connection = pool.get().await;
    connection.query(what).await;
}

/// Reserves the goods, audits that, asks for the money, and stores the order.
pub async fn checkout(pool: &Pool) {
    let mut connection = pool.get().await;
    connection.query("reserve").await;
    audit(pool, "reserved").await;
    drop(connection);
    charge().await;
    pool.get().await.query("store").await;
}
