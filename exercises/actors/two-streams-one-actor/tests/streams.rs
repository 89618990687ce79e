use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{pause, sleep};
use two_streams_one_actor::{Reading, Total};

/// Sends the readings of one sensor, one each second, and ends.
async fn sensor(readings: Vec<u32>, sender: mpsc::Sender<Reading>) {
    for reading in readings {
        sleep(Duration::from_secs(1)).await;
        if sender.send(Reading(reading)).await.is_err() {
            return;
        }
    }
}

async fn report(first: Vec<u32>, second: Vec<u32>) -> Option<u32> {
    let (report, sum) = std::sync::mpsc::channel();
    let (first_sender, first_stream) = mpsc::channel(1);
    let (second_sender, second_stream) = mpsc::channel(1);
    let _total = Total::start_with([first_stream, second_stream], report);
    actix_rt::spawn(sensor(first, first_sender));
    actix_rt::spawn(sensor(second, second_sender));
    sleep(Duration::from_secs(60)).await;
    sum.try_recv().ok()
}

#[actix_rt::test]
async fn all_readings_of_the_longer_stream_count() {
    pause();
    assert_eq!(report(vec![1], vec![10, 20, 30]).await, Some(61));
    assert_eq!(report(vec![1, 2, 3], vec![10]).await, Some(16));
}

#[actix_rt::test]
async fn streams_that_end_at_once_end_the_actor() {
    pause();
    assert_eq!(report(vec![], vec![]).await, Some(0));
}
