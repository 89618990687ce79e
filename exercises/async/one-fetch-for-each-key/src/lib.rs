use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use tokio::time::sleep;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPrice;

/// Knows the prices, and takes a second for each.
#[derive(Default)]
pub struct Server {
    asked: AtomicU32,
    pub is_down: AtomicBool,
}

impl Server {
    pub async fn fetch(&self, item: &str) -> Result<usize, NoPrice> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        sleep(Duration::from_secs(1)).await;
        if self.is_down.load(Ordering::Relaxed) {
            return Err(NoPrice);
        }
        Ok(item.len())
    }

    /// How often it was asked.
    pub fn asked(&self) -> u32 {
        self.asked.load(Ordering::Relaxed)
    }
}

#[derive(Default)]
pub struct Prices {
    known: Mutex<HashMap<String, usize>>,
}

impl Prices {
    /// The price of `item`, which is fetched once and then remembered.
    pub async fn price(&self, item: &str, server: &Server) -> Result<usize, NoPrice> {
        let known = self
            .known
            .lock()
            .expect("a request panicked")
            .get(item)
            .copied();
        if let Some(price) = known {
            return Ok(price);
        }
        let price = server.fetch(item).await?;
        let mut known = self.known.lock().expect("a request panicked");
        known.insert(item.to_string(), price);
        Ok(price)
    }
}
