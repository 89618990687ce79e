use std::{io, thread};

use tokio::runtime::Runtime;

async fn report(reading: &str) {
    println!("reported: {reading}");
}

fn main() -> io::Result<()> {
    let runtime = Runtime::new()?;
    runtime.block_on(report("the service is up"));

    let handle = runtime.handle().clone();
    let sensor = thread::spawn(move || {
        handle.block_on(report("91 °C"));
        handle.spawn(report("94 °C"))
    });
    let last_report = sensor.join().expect("the sensor's thread does not panic");
    runtime.block_on(last_report)?;
    Ok(())
}
