use std::sync::{Arc, Mutex};

use axum::{Router, extract::State, routing::get};
use tokio::time::{Duration, sleep};

async fn visit(State(visits): State<Arc<Mutex<u32>>>) -> String {
    let mut count = visits.lock().expect("no handler panics with the lock");
    *count += 1;
    sleep(Duration::from_millis(10)).await;
    format!("visit {count}")
}

fn main() {
    let visits = Arc::new(Mutex::new(0));
    let routes: Router = Router::new().route("/", get(visit)).with_state(visits);
    println!("{routes:?}");
}
