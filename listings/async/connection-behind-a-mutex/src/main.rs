use std::{
    error::Error,
    sync::{Arc, Mutex},
};

use deadpool_sqlite::rusqlite::Connection;
use tokio::task::{JoinSet, spawn_blocking};

type Failure = Box<dyn Error + Send + Sync>;

async fn store_order(database: Arc<Mutex<Connection>>, item: &'static str) -> Result<i64, Failure> {
    let stored = spawn_blocking(move || {
        let database = database.lock().expect("a query panicked");
        database.execute("INSERT INTO orders (item) VALUES (?1)", [item])?;
        Ok(database.last_insert_rowid())
    });
    stored.await?
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let database = Connection::open_in_memory()?;
    database.execute_batch("CREATE TABLE orders (number INTEGER PRIMARY KEY, item TEXT);")?;
    let database = Arc::new(Mutex::new(database));

    let mut requests = JoinSet::new();
    for item in ["lamp", "table", "chair"] {
        requests.spawn(store_order(Arc::clone(&database), item));
    }
    let mut numbers = Vec::new();
    while let Some(stored) = requests.join_next().await {
        numbers.push(stored??);
    }
    numbers.sort();
    println!("stored orders {numbers:?}");
    Ok(())
}
