use std::{
    thread,
    time::{Duration, Instant},
};

use tokio::{sync::mpsc::unbounded_channel, task::spawn_blocking, time::timeout};

use callback_from_a_driver::Callback;

#[tokio::test]
async fn readings_arrive() {
    let (service, mut readings) = unbounded_channel();
    let callback = Callback::new(service);
    let driver = thread::spawn(move || {
        for reading in [91.0, 94.5] {
            callback.reading(reading);
        }
    });
    let mut arrived = Vec::new();
    for _ in 0..2 {
        let reading = timeout(Duration::from_secs(5), readings.recv()).await;
        let reading = reading.expect("a reading arrives in time");
        arrived.push(reading.expect("no reading is lost"));
    }
    arrived.sort_by(f64::total_cmp);
    assert_eq!(arrived, [91.0, 94.5]);
    let driver = spawn_blocking(move || driver.join()).await;
    let driver = driver.expect("join does not panic");
    driver.expect("the driver does not panic");
}

#[tokio::test]
async fn the_driver_does_not_wait() {
    let (service, mut readings) = unbounded_channel();
    let callback = Callback::new(service);
    let driver = thread::spawn(move || {
        let start = Instant::now();
        for _ in 0..200 {
            callback.reading(20.0);
        }
        start.elapsed()
    });
    for _ in 0..200 {
        let reading = timeout(Duration::from_secs(5), readings.recv()).await;
        let reading = reading.expect("a reading arrives in time");
        reading.expect("no reading is lost");
    }
    let took = spawn_blocking(move || driver.join()).await;
    let took = took.expect("join does not panic");
    let took = took.expect("the driver does not panic");
    assert!(
        took < Duration::from_millis(900),
        "200 calls took {took:?}: does each of them wait for its report?"
    );
}
