use std::time::Duration;

use answer_what_was_read::serve;
use tokio::{
    sync::mpsc::channel,
    time::{Instant, sleep, timeout},
};
use tokio_util::sync::CancellationToken;

const AN_HOUR: Duration = Duration::from_secs(3600);

/// Sends these requests at once, stops after some milliseconds, and gives the answers and the milliseconds until the end.
async fn answers(requests: &[u64], stop_after: u64) -> (Vec<u64>, u128) {
    let (request, mut requested) = channel(100);
    let (answer, mut answered) = channel(100);
    for number in requests {
        request.send(*number).await.expect("there is room");
    }
    let stop = CancellationToken::new();
    let stopping = stop.clone();
    tokio::spawn(async move {
        sleep(Duration::from_millis(stop_after)).await;
        stopping.cancel();
    });
    let began = Instant::now();
    timeout(AN_HOUR, serve(&mut requested, &answer, &stop))
        .await
        .expect("it ends within an hour");
    let ended = began.elapsed().as_millis();
    drop(answer);
    let mut answers = Vec::new();
    while let Some(answer) = answered.recv().await {
        answers.push(answer);
    }
    (answers, ended)
}

#[tokio::test(start_paused = true)]
async fn a_request_under_way_is_answered() {
    assert_eq!(answers(&[7], 500).await, (vec![70], 1000));
}

#[tokio::test(start_paused = true)]
async fn a_silent_client_does_not_hold_it_up() {
    assert_eq!(answers(&[], 500).await, (vec![], 500));
}

#[tokio::test(start_paused = true)]
async fn no_further_request_is_received() {
    let requests: Vec<u64> = (1..=100).collect();
    // Several times, since a choice at random is right now and then.
    for _ in 0..30 {
        assert_eq!(answers(&requests, 1500).await, (vec![10, 20], 2000));
    }
}
