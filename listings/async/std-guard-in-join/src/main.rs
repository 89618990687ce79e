use std::sync::Mutex;

use tokio::task::yield_now;

/// Stands for a write that takes a while.
async fn save(_lines: &[&str]) {
    yield_now().await;
}

#[expect(clippy::await_holding_lock, reason = "this is the mistake")]
async fn add(lines: &Mutex<Vec<&str>>, line: &'static str) {
    let mut lines = lines.lock().expect("adding does not panic");
    lines.push(line);
    save(&lines).await;
    println!("saved {line}");
}

#[tokio::main]
async fn main() {
    let lines = Mutex::new(Vec::new());
    println!("two lines to save");
    tokio::join!(add(&lines, "line 1"), add(&lines, "line 2"));
}
