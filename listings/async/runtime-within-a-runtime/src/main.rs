use std::{io, time::Duration};

use tokio::{runtime::Builder, time::sleep};

/// The `sleep` stands for a request over the network.
async fn ask_warehouse(item: &str) -> usize {
    sleep(Duration::from_millis(5)).await;
    item.len()
}

/// An ordinary function: its signature says nothing of a runtime.
fn in_stock(item: &str) -> io::Result<usize> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    Ok(runtime.block_on(ask_warehouse(item)))
}

async fn answer_request() -> io::Result<String> {
    let lamps = in_stock("lamp")?;
    Ok(format!("{lamps} lamps"))
}

#[tokio::main]
async fn main() -> io::Result<()> {
    match tokio::spawn(answer_request()).await {
        Ok(answer) => println!("{}", answer?),
        Err(_) => println!("no answer: the task panicked"),
    }
    Ok(())
}
