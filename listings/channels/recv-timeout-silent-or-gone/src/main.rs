use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

fn show_next(readings: &Receiver<u32>) {
    match readings.recv_timeout(Duration::from_millis(100)) {
        Ok(celsius) => println!("{celsius} degrees"),
        Err(RecvTimeoutError::Timeout) => println!("the sensor is silent"),
        Err(RecvTimeoutError::Disconnected) => println!("the sensor has ended"),
    }
}

fn main() {
    let (sensor, readings) = mpsc::channel();
    sensor.send(21).expect("the receiver exists");
    show_next(&readings);
    show_next(&readings);
    drop(sensor);
    show_next(&readings);
}
