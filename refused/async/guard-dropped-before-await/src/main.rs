use std::sync::{Arc, Mutex};

use tokio::time::{Duration, sleep};

async fn count_visit(visits: Arc<Mutex<u32>>) {
    let mut count = visits.lock().expect("no task panics with the lock");
    *count += 1;
    drop(count);
    sleep(Duration::from_secs(1)).await;
}

#[tokio::main]
async fn main() {
    let visits = Arc::new(Mutex::new(0));
    let visit = tokio::spawn(count_visit(visits));
    println!("{:?}", visit.await);
}
