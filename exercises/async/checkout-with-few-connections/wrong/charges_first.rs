use std::{sync::Mutex, time::Duration};

use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::{Instant, sleep},
};

/// A pool of connections; a permit stands for a connection.
pub struct Pool {
    connections: Semaphore,
    /// What was asked, and when.
    pub log: Mutex<Vec<(String, Instant)>>,
}

pub struct Connection<'a> {
    pool: &'a Pool,
    _permit: SemaphorePermit<'a>,
}

impl Pool {
    pub fn new(size: usize) -> Self {
        Self {
            connections: Semaphore::new(size),
            log: Mutex::default(),
        }
    }

    pub async fn get(&self) -> Connection<'_> {
        let permit = self.connections.acquire().await;
        Connection {
            pool: self,
            _permit: permit.expect("the pool stays open"),
        }
    }
}

impl Connection<'_> {
    /// Takes 10 ms.
    pub async fn query(&mut self, statement: &str) {
        self.pool
            .log
            .lock()
            .expect("nobody panics with the log")
            .push((statement.to_owned(), Instant::now()));
        sleep(Duration::from_millis(10)).await;
    }
}

/// Asks the payment service, which takes 5 s.
async fn charge() {
    sleep(Duration::from_secs(5)).await;
}

async fn audit(connection: &mut Connection<'_>, what: &str) {
    connection.query(what).await;
}

/// Reserves the goods, audits that, asks for the money, and stores the order.
pub async fn checkout(pool: &Pool) {
    charge().await;

    let mut connection = pool.get().await;
    connection.query("reserve").await;
    audit(&mut connection, "reserved").await;
    connection.query("store").await;
}
