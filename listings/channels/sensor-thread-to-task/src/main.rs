use std::thread;

use tokio::sync::mpsc;

/// Runs on a thread of its own, because reading the sensor blocks.
fn read_sensor(readings: mpsc::Sender<f64>) {
    for celsius in [20.5, 21.0, 21.5] {
        if readings.blocking_send(celsius).is_err() {
            return;
        }
    }
}

#[tokio::main]
async fn main() {
    let (sender, mut readings) = mpsc::channel(16);
    let sensor = thread::spawn(move || read_sensor(sender));
    while let Some(celsius) = readings.recv().await {
        println!("{celsius:.1} °C");
    }
    sensor.join().expect("the sensor's thread panicked");
}
