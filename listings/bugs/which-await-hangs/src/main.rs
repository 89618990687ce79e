use std::pin::pin;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

/// Awaits `future`, and says so each time that the wait has taken five seconds more.
async fn watched<T>(what: &str, future: impl Future<Output = T>) -> T {
    let start = Instant::now();
    let mut future = pin!(future);
    loop {
        match timeout(Duration::from_secs(5), &mut future).await {
            Ok(value) => return value,
            Err(_) => println!("after {} s: {what}", start.elapsed().as_secs()),
        }
    }
}

async fn order(number: u32, connections: &Semaphore, stored: mpsc::Sender<u32>) {
    let connection = connections.acquire();
    let connection = watched(
        &format!("order {number} waits for a connection"),
        connection,
    )
    .await;
    // The connection is never given back.
    connection.expect("the pool is not closed").forget();
    let send = stored.send(number);
    let sent = watched(&format!("order {number} waits for the store"), send).await;
    sent.expect("the store receives");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    static CONNECTIONS: Semaphore = Semaphore::const_new(2);
    let (stored, mut rows) = mpsc::channel(8);
    let mut orders = JoinSet::new();
    for number in 1..=3 {
        orders.spawn(order(number, &CONNECTIONS, stored.clone()));
    }
    drop(stored);
    let all_stored = async {
        while let Some(row) = rows.recv().await {
            println!("order {row} is stored");
        }
    };
    if timeout(Duration::from_secs(12), all_stored).await.is_err() {
        let metrics = Handle::current().metrics();
        println!("given up, {} task alive", metrics.num_alive_tasks());
    }
}
