use std::{io, time::Duration};

use tokio::{
    runtime::{Builder, Runtime},
    time::sleep,
};

/// The `sleep` stands for a request over the network.
async fn ask_warehouse(item: &str) -> usize {
    sleep(Duration::from_millis(5)).await;
    item.len()
}

/// Call it from ordinary code only: it blocks the thread.
fn in_stock(runtime: &Runtime, item: &str) -> usize {
    runtime.block_on(ask_warehouse(item))
}

fn main() -> io::Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    for item in ["lamp", "table"] {
        let count = in_stock(&runtime, item);
        println!("{item}: {count} in stock");
    }
    Ok(())
}
