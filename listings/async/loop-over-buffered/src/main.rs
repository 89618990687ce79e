use std::pin::pin;
use std::time::Duration;

use futures::{Stream, StreamExt, stream};
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep, timeout};

/// A database, and a limit on the connections to it.
struct Database {
    connections: Semaphore,
}

impl Database {
    async fn use_connection(&self, work: Duration) {
        let _connection = self
            .connections
            .acquire()
            .await
            .expect("it is never closed");
        sleep(work).await;
    }

    /// Reads six pages, at most three at a time.
    fn pages(&self) -> impl Stream<Item = u64> {
        let read = async |page| {
            self.use_connection(Duration::from_secs(page)).await;
            page
        };
        stream::iter(1..=6).map(read).buffer_unordered(3)
    }

    async fn store(&self, _page: u64) {
        self.use_connection(Duration::from_secs(1)).await;
    }
}

async fn store_in_the_loop(database: &Database) {
    let mut pages = pin!(database.pages());
    while let Some(page) = pages.next().await {
        database.store(page).await;
    }
}

async fn store_beside_the_stream(database: &Database) {
    let store = async |page| database.store(page).await;
    database.pages().for_each_concurrent(3, store).await;
}

async fn watch(name: &str, copy: impl AsyncFnOnce(&Database)) {
    let start = Instant::now();
    let database = Database {
        connections: Semaphore::new(2),
    };
    match timeout(Duration::from_secs(86_400), copy(&database)).await {
        Ok(()) => println!("{name}: done after {:?}", start.elapsed()),
        Err(_) => println!("{name}: still waiting after a day"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    watch("in the loop", store_in_the_loop).await;
    watch("beside the stream", store_beside_the_stream).await;
}
