use std::time::Duration;

use cancel_safe_reading::Readings;
use tokio::{sync::mpsc, time::timeout};

const LIMIT: Duration = Duration::from_secs(1);

fn reading(room: &str, degrees: &str) -> Option<(String, String)> {
    Some((room.to_string(), degrees.to_string()))
}

/// The next reading; an hour without one is an error.
async fn next(readings: &mut Readings) -> Option<(String, String)> {
    timeout(3600 * LIMIT, readings.next())
        .await
        .expect("a message is missing")
}

#[tokio::test(start_paused = true)]
async fn readings_come_whole() {
    let (sender, messages) = mpsc::channel(8);
    let mut readings = Readings::new(messages);
    for message in ["cellar", "12", "attic", "21"] {
        sender
            .send(message.to_string())
            .await
            .expect("the queue is open");
    }
    drop(sender);
    assert_eq!(next(&mut readings).await, reading("cellar", "12"));
    assert_eq!(next(&mut readings).await, reading("attic", "21"));
    assert_eq!(next(&mut readings).await, None);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_future_loses_nothing() {
    let (sender, messages) = mpsc::channel(8);
    let mut readings = Readings::new(messages);
    assert!(timeout(LIMIT, readings.next()).await.is_err());
    sender
        .send("cellar".to_string())
        .await
        .expect("the queue is open");
    for _ in 0..3 {
        assert!(timeout(LIMIT, readings.next()).await.is_err());
    }
    sender
        .send("12".to_string())
        .await
        .expect("the queue is open");
    assert_eq!(next(&mut readings).await, reading("cellar", "12"));
    sender
        .send("attic".to_string())
        .await
        .expect("the queue is open");
    assert!(timeout(LIMIT, readings.next()).await.is_err());
    sender
        .send("21".to_string())
        .await
        .expect("the queue is open");
    assert_eq!(next(&mut readings).await, reading("attic", "21"));
}
