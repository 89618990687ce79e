mod executor;

use std::{future::pending, thread, time::Duration};

use executor::Task;
use tokio::sync::oneshot;

/// Stands for a sensor, which answers after so many milliseconds.
fn read_sensor(millis: u64, celsius: f64) -> oneshot::Receiver<f64> {
    let (sensor, reading) = oneshot::channel();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(millis));
        sensor.send(celsius)
    });
    reading
}

async fn report(room: &str, reading: oneshot::Receiver<f64>) {
    println!("{room}: asked");
    match reading.await {
        Ok(celsius) => println!("{room}: {celsius} °C"),
        Err(_) => println!("{room}: no reading"),
    }
}

fn main() {
    let tasks: Vec<Task> = vec![
        Box::pin(report("cellar", read_sensor(220, 9.5))),
        Box::pin(report("attic", read_sensor(20, 31.0))),
    ];
    println!("{:?}", executor::run(tasks));

    println!("{:?}", executor::run(vec![Box::pin(pending())]));
}
