use std::{
    pin::pin,
    task::{Context, Waker},
};

use tokio::sync::oneshot;

async fn report(reading: oneshot::Receiver<f64>) -> String {
    println!("report begins");
    let text = match reading.await {
        Ok(celsius) => format!("{celsius} °C"),
        Err(_) => "no reading".to_string(),
    };
    println!("report ends");
    text
}

fn main() {
    let (sensor, reading) = oneshot::channel();
    let mut future = pin!(report(reading));
    let mut cx = Context::from_waker(Waker::noop());

    println!("poll 1: {:?}", future.as_mut().poll(&mut cx));

    sensor.send(21.5).expect("the future keeps the receiver");
    println!("poll 2: {:?}", future.as_mut().poll(&mut cx));
}
