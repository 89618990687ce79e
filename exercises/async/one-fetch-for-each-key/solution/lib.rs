use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::OnceCell;
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
    cells: Mutex<HashMap<String, Arc<OnceCell<usize>>>>,
}

impl Prices {
    fn cell(&self, item: &str) -> Arc<OnceCell<usize>> {
        let mut cells = self.cells.lock().expect("a request panicked");
        Arc::clone(cells.entry(item.to_string()).or_default())
    }

    /// The price of `item`, which is fetched once and then remembered.
    pub async fn price(&self, item: &str, server: &Server) -> Result<usize, NoPrice> {
        let cell = self.cell(item);
        let price = cell.get_or_try_init(|| server.fetch(item)).await?;
        Ok(*price)
    }
}
