use std::{io, thread};

use tokio::runtime::Runtime;

async fn report(reading: &str) {
    println!("reported: {reading}");
}

fn main() -> io::Result<()> {
    let runtime = Runtime::new()?;
    runtime.block_on(report("the service is up"));

    let sensor = thread::spawn(|| {
        tokio::spawn(report("91 °C"));
    });
    if sensor.join().is_err() {
        println!("the sensor's thread panicked");
    }
    Ok(())
}
