use std::sync::Arc;

use deadpool_sqlite::rusqlite::{self, Connection};

fn count_orders(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM orders", [], |row| row.get(0))
}

#[tokio::main]
async fn main() -> rusqlite::Result<()> {
    let connection = Arc::new(Connection::open("orders.db")?);
    let shared = Arc::clone(&connection);
    let counted = tokio::spawn(async move { count_orders(&shared) });
    println!("{} orders", count_orders(&connection)?);
    println!("{:?}", counted.await);
    Ok(())
}
