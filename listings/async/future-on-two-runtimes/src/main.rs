use std::{io, thread};

use tokio::sync::oneshot;

/// Asks the sensor on a thread of its own.
async fn report() -> String {
    let (sensor, reading) = oneshot::channel();
    thread::spawn(move || sensor.send(21.5));
    match reading.await {
        Ok(celsius) => format!("{celsius} °C"),
        Err(_) => "no reading".to_string(),
    }
}

fn main() -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    println!("tokio: {}", runtime.block_on(report()));

    println!("futures: {}", futures::executor::block_on(report()));
    Ok(())
}
