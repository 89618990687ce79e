use std::{
    collections::HashMap,
    error::Error,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{task::JoinSet, time::sleep};

pub type Sizes = Arc<Mutex<HashMap<String, usize>>>;
pub type Failure = Box<dyn Error + Send + Sync>;

/// Stands for a request to a server, which takes a second. There is no page without a name.
async fn fetch(page: &str) -> Result<usize, Failure> {
    sleep(Duration::from_secs(1)).await;
    match page.len() {
        0 => Err("there is no such page".into()),
        bytes => Ok(bytes),
    }
}

/// Fetches all pages, and remembers their sizes. Fails if a page is not there.
pub async fn fetch_all(sizes: Sizes, pages: Vec<String>) -> Result<(), Failure> {
    let mut tasks = JoinSet::new();
    for page in pages {
        let sizes = Arc::clone(&sizes);
        tasks.spawn(async move {
            let bytes = fetch(&page).await?;
            sizes
                .lock()
                .expect("a lock holder panicked")
                .insert(page, bytes);
            Ok::<(), Failure>(())
        });
    }
    let mut result = Ok(());
    while let Some(fetched) = tasks.join_next().await {
        result = fetched?;
    }
    result
}
