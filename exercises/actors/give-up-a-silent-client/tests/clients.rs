use std::{cell::Cell, time::Duration};

use give_up_a_silent_client::{Gone, until_gone};
use tokio::{
    sync::mpsc::{Sender, channel},
    time::{Instant, sleep, timeout},
};

const AN_HOUR: Duration = Duration::from_secs(3600);

/// How it ended, after how many milliseconds, and how many pings were sent.
async fn ended(client: impl AsyncFnOnce(Sender<String>)) -> (Gone, u128, u32) {
    let (sender, mut messages) = channel(100);
    let pings = Cell::new(0);
    let began = Instant::now();
    let gone = timeout(
        AN_HOUR,
        until_gone(&mut messages, || pings.set(pings.get() + 1)),
    );
    let (gone, ()) = tokio::join!(
        async { (gone.await, began.elapsed().as_millis()) },
        client(sender)
    );
    let (gone, milliseconds) = gone;
    let gone = gone.expect("a client is given up within an hour");
    (gone, milliseconds, pings.get())
}

async fn say(sender: &Sender<String>, times: u32, pause: u64) {
    for _ in 0..times {
        sleep(Duration::from_millis(pause)).await;
        // It fails if the client was given up.
        let _ = sender.send("lamp on".to_owned()).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_silent_client_is_given_up() {
    let silent = async |sender: Sender<String>| {
        sleep(Duration::from_secs(60)).await;
        drop(sender);
    };
    assert_eq!(ended(silent).await, (Gone::Silent, 450, 3));
}

#[tokio::test(start_paused = true)]
async fn a_client_that_answers_stays() {
    let answering = async |sender: Sender<String>| say(&sender, 10, 400).await;
    let (gone, milliseconds, pings) = ended(answering).await;
    assert_eq!((gone, milliseconds), (Gone::Closed, 4000));
    assert!(pings >= 26, "{pings} pings in 4 seconds");
}

#[tokio::test(start_paused = true)]
async fn a_client_that_talks_all_the_time_is_pinged() {
    let talking = async |sender: Sender<String>| say(&sender, 100, 50).await;
    let (gone, milliseconds, pings) = ended(talking).await;
    assert_eq!((gone, milliseconds), (Gone::Closed, 5000));
    assert!(pings >= 33, "{pings} pings in 5 seconds");
}
