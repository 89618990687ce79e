use std::{error::Error, fs, time::Duration};

use deadpool_sqlite::{Config, Pool, Runtime, rusqlite};
use tokio::task::JoinSet;

type Failure = Box<dyn Error + Send + Sync>;

async fn store_order(pool: Pool, item: &'static str) -> Result<i64, Failure> {
    let connection = pool.get().await?;
    let stored = connection.interact(move |database| {
        database.execute("INSERT INTO orders (item) VALUES (?1)", [item])?;
        Ok::<_, rusqlite::Error>(database.last_insert_rowid())
    });
    Ok(stored.await.map_err(|error| error.to_string())??)
}

fn open_pool(file: &str) -> Result<Pool, Failure> {
    let pool = Config::new(file)
        .builder(Runtime::Tokio1)?
        .max_size(2)
        .wait_timeout(Some(Duration::from_secs(5)))
        .build()?;
    Ok(pool)
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let pool = open_pool("orders.db")?;
    let connection = pool.get().await?;
    let made = connection.interact(|database| {
        database.execute_batch(
            "DROP TABLE IF EXISTS orders;
             CREATE TABLE orders (number INTEGER PRIMARY KEY, item TEXT);",
        )
    });
    made.await.map_err(|error| error.to_string())??;
    drop(connection);

    let mut requests = JoinSet::new();
    for item in ["lamp", "table", "chair", "shelf", "bed", "desk"] {
        requests.spawn(store_order(pool.clone(), item));
    }
    let mut numbers = Vec::new();
    while let Some(stored) = requests.join_next().await {
        numbers.push(stored??);
    }
    numbers.sort();
    println!("stored orders {numbers:?}");
    println!("by at most {} connections", pool.status().max_size);

    pool.close();
    fs::remove_file("orders.db")?;
    Ok(())
}
