use std::pin::pin;
use std::time::Duration;

use futures::{StreamExt, stream};
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

    /// Reads a page, which takes as many seconds as its number says.
    async fn read(&self, page: u64) -> u64 {
        self.use_connection(Duration::from_secs(page)).await;
        page
    }

    async fn store(&self, _page: u64) {
        self.use_connection(Duration::from_secs(1)).await;
    }
}

async fn store_in_the_loop(database: &Database) {
    let read = async |page| database.read(page).await;
    let mut pages = pin!(stream::iter(1..=6).map(read).buffer_unordered(3));
    while let Some(page) = pages.next().await {
        database.store(page).await;
    }
}

/// Both steps of a page are one future, and three such futures are under way.
async fn store_in_the_future(database: &Database) {
    let copy = async |page| {
        let page = database.read(page).await;
        database.store(page).await;
    };
    stream::iter(1..=6).for_each_concurrent(3, copy).await;
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
    watch("in the future of the page", store_in_the_future).await;
}
