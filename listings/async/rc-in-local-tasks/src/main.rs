use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::sleep;

async fn fetch(id: u64, bytes: Rc<Cell<u64>>) {
    sleep(Duration::from_millis(id)).await;
    bytes.set(bytes.get() + 100 * id);
}

#[tokio::main(flavor = "local")]
async fn main() {
    let bytes = Rc::new(Cell::new(0));
    let mut fetches = JoinSet::new();
    for id in 1..=3 {
        fetches.spawn_local(fetch(id, Rc::clone(&bytes)));
    }
    fetches.join_all().await;
    println!("{} bytes", bytes.get());
}
