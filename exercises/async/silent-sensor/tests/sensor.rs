use std::time::Duration;

use silent_sensor::{Ended, watch};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout};

const HOUR: Duration = Duration::from_secs(3600);

/// Watches a sensor that sends a reading every seven seconds, so many times, and then stays silent for an hour.
/// Returns why the watch ended, after how many seconds, and how often it told its status.
async fn watch_sensor(readings: u32) -> (Ended, u64, u32) {
    let (sensor, queue) = mpsc::channel(1);
    tokio::spawn(async move {
        for reading in 0..readings {
            sleep(Duration::from_secs(7)).await;
            if sensor.send(reading as i32).await.is_err() {
                return;
            }
        }
        sleep(2 * HOUR).await;
        drop(sensor);
    });
    let start = Instant::now();
    let mut told = 0;
    let ended = timeout(HOUR, watch(queue, || told += 1)).await;
    let ended = ended.expect("silent for an hour, and nobody noticed");
    (ended, start.elapsed().as_secs(), told)
}

#[tokio::test(start_paused = true)]
async fn a_sensor_that_never_sends_is_silent_after_ten_seconds() {
    assert_eq!(watch_sensor(0).await, (Ended::Silent, 10, 4));
}

#[tokio::test(start_paused = true)]
async fn each_reading_begins_the_ten_seconds_anew() {
    // Silent at 38, when no status is due.
    assert_eq!(watch_sensor(4).await, (Ended::Silent, 38, 13));
}

#[tokio::test(start_paused = true)]
async fn a_sensor_that_hangs_up_is_not_silent() {
    let (sensor, queue) = mpsc::channel(1);
    drop(sensor);
    assert_eq!(timeout(HOUR, watch(queue, || ())).await, Ok(Ended::HungUp));
}
