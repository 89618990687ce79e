use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures::{StreamExt, stream};
use tokio::sync::Semaphore;
use tokio::time::sleep;

/// A database, and a pool of two connections to it.
pub struct Database {
    connections: Semaphore,
    stored: AtomicU32,
}

impl Default for Database {
    fn default() -> Database {
        Database {
            connections: Semaphore::new(2),
            stored: AtomicU32::new(0),
        }
    }
}

impl Database {
    async fn read(&self, page: u32) -> u32 {
        let _connection = self
            .connections
            .acquire()
            .await
            .expect("it is never closed");
        sleep(Duration::from_millis(1900 + 10 * u64::from(page))).await;
        page
    }

    async fn store(&self, _page: u32) {
        let _connection = self
            .connections
            .acquire()
            .await
            .expect("it is never closed");
        sleep(Duration::from_secs(1)).await;
        self.stored.fetch_add(1, Ordering::Relaxed);
    }

    /// How many pages were stored.
    pub fn stored(&self) -> u32 {
        self.stored.load(Ordering::Relaxed)
    }
}

/// Reads and stores all pages, with both connections at work.
pub async fn copy_all(database: &Database, pages: u32) {
    let copy = async |page| {
        let page = database.read(page).await;
        database.store(page).await;
    };
    stream::iter(0..pages).for_each_concurrent(4, copy).await;
}
