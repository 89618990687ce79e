use std::{io, thread, time::Duration};

use tokio::{
    runtime::Runtime,
    time::{Interval, interval},
};

/// Two tests that share a ticker.
fn run() -> io::Result<()> {
    let first = Runtime::new()?;
    let mut ticker: Interval = first.block_on(async {
        let mut ticker = interval(Duration::from_millis(10));
        ticker.tick().await;
        ticker
    });
    drop(first);

    let second = Runtime::new()?;
    second.block_on(ticker.tick());
    println!("the second test has its tick");
    Ok(())
}

fn main() {
    if thread::spawn(run).join().is_err() {
        println!("the second test panicked");
    }
}
