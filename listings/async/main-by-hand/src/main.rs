use std::{io, thread, time::Duration};

use tokio::{runtime::Builder, time::sleep};

async fn read_sensor() -> f64 {
    sleep(Duration::from_millis(5)).await;
    println!("read_sensor runs on thread {:?}", thread::current().name());
    12.5
}

fn main() -> io::Result<()> {
    let runtime = Builder::new_multi_thread().enable_all().build()?;
    println!("a runtime exists, and no future has run yet");

    let degrees = runtime.block_on(read_sensor());
    println!("block_on returned {degrees} degrees");
    Ok(())
}
