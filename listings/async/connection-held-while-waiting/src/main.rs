use std::{error::Error, time::Duration};

use deadpool_sqlite::{Config, Connection, Pool, Runtime};
use tokio::{
    task::JoinSet,
    time::{Instant, sleep},
};

type Failure = Box<dyn Error + Send + Sync>;

/// Stands for a request to a payment service, which takes its time.
async fn charge(_cents: i64) {
    sleep(Duration::from_secs(3)).await;
}

async fn price(connection: &Connection) -> Result<i64, Failure> {
    let asked = connection
        .interact(|database| database.query_row("SELECT 400 + 99", [], |row| row.get::<_, i64>(0)));
    Ok(asked.await.map_err(|error| error.to_string())??)
}

async fn order(pool: Pool) -> Result<(), Failure> {
    let connection = pool.get().await?;
    let cents = price(&connection).await?;
    charge(cents).await;
    Ok(())
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Failure> {
    let pool = Config::new(":memory:")
        .builder(Runtime::Tokio1)?
        .max_size(2)
        .wait_timeout(Some(Duration::from_secs(2)))
        .build()?;

    let began = Instant::now();
    let mut orders = JoinSet::new();
    for _ in 0..4 {
        orders.spawn(order(pool.clone()));
    }
    while let Some(ended) = orders.join_next().await {
        let seconds = began.elapsed().as_secs();
        match ended? {
            Ok(()) => println!("after {seconds} s: an order is paid"),
            Err(error) => println!("after {seconds} s: {error}"),
        }
    }
    Ok(())
}
