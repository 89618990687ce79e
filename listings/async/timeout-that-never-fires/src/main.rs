use std::{thread, time::Duration};

use tokio::task::yield_now;
use tokio::time::timeout;

/// Stands for a call that computes for 10 ms.
fn compress(_block: u32) {
    thread::sleep(Duration::from_millis(10));
}

async fn compress_all() -> u32 {
    (0..5).for_each(compress);
    5
}

async fn compress_and_give_way() -> u32 {
    for block in 0..5 {
        compress(block);
        yield_now().await;
    }
    5
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let limit = Duration::from_millis(15);
    println!("{:?}", timeout(limit, compress_all()).await);
    println!("{:?}", timeout(limit, compress_and_give_way()).await);
}
