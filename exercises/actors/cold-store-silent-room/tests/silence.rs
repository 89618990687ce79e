use std::time::Duration;

use actix::prelude::*;
use cold_store_silent_room::{Alert, Gateway, Reading};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::{pause, sleep};

struct Recorder(UnboundedSender<Alert>);

impl Actor for Recorder {
    type Context = Context<Self>;
}

impl Handler<Alert> for Recorder {
    type Result = ();

    fn handle(&mut self, alert: Alert, _ctx: &mut Self::Context) {
        self.0.send(alert).expect("the test listens");
    }
}

fn gateway() -> (Addr<Gateway>, UnboundedReceiver<Alert>) {
    pause();
    let (sender, alerts) = unbounded_channel();
    let recorder = Recorder(sender).start().recipient();
    (Gateway::new(&["fish", "fruit"], recorder).start(), alerts)
}

/// Lets this time pass, with a reading of each of these rooms every two seconds.
async fn pass(seconds: u64, gateway: &Addr<Gateway>, rooms: &[&'static str]) {
    // The first one comes off the second, since the windows are closed on it.
    for _ in 0..seconds / 2 {
        sleep(Duration::from_secs(1)).await;
        for room in rooms {
            gateway.send(Reading(room)).await.expect("the gateway runs");
        }
        sleep(Duration::from_secs(1)).await;
    }
}

fn so_far(alerts: &mut UnboundedReceiver<Alert>) -> Vec<Alert> {
    std::iter::from_fn(|| alerts.try_recv().ok()).collect()
}

#[actix_rt::test]
async fn rooms_that_measure_raise_no_alert() {
    let (gateway, mut alerts) = gateway();
    pass(36, &gateway, &["fish", "fruit"]).await;
    assert_eq!(so_far(&mut alerts), []);
}

#[actix_rt::test]
async fn silence_is_told_once() {
    let (gateway, mut alerts) = gateway();
    pass(6, &gateway, &["fish", "fruit"]).await;
    pass(10, &gateway, &["fish"]).await;
    assert_eq!(so_far(&mut alerts), []);
    pass(40, &gateway, &["fish"]).await;
    assert_eq!(so_far(&mut alerts), [Alert::Silent("fruit")]);
}

#[actix_rt::test]
async fn a_room_that_was_never_heard_is_silent() {
    let (gateway, mut alerts) = gateway();
    pass(36, &gateway, &["fruit"]).await;
    assert_eq!(so_far(&mut alerts), [Alert::Silent("fish")]);
}

#[actix_rt::test]
async fn the_next_reading_ends_the_silence_at_once_and_is_told_once() {
    let (gateway, mut alerts) = gateway();
    pass(32, &gateway, &["fish"]).await;
    assert_eq!(so_far(&mut alerts), [Alert::Silent("fruit")]);
    pass(2, &gateway, &["fish", "fruit"]).await;
    assert_eq!(so_far(&mut alerts), [Alert::HeardAgain("fruit")]);
    pass(12, &gateway, &["fish", "fruit"]).await;
    assert_eq!(so_far(&mut alerts), []);
}

#[actix_rt::test]
async fn a_second_silence_is_told_as_well() {
    let (gateway, mut alerts) = gateway();
    pass(16, &gateway, &["fish"]).await;
    pass(10, &gateway, &["fish", "fruit"]).await;
    pass(36, &gateway, &["fish"]).await;
    let expected = [
        Alert::Silent("fruit"),
        Alert::HeardAgain("fruit"),
        Alert::Silent("fruit"),
    ];
    assert_eq!(so_far(&mut alerts), expected);
}

#[actix_rt::test]
async fn each_room_has_a_silence_of_its_own() {
    let (gateway, mut alerts) = gateway();
    pass(16, &gateway, &["fish"]).await;
    pass(26, &gateway, &[]).await;
    pass(4, &gateway, &["fruit"]).await;
    let expected = [
        Alert::Silent("fruit"),
        Alert::Silent("fish"),
        Alert::HeardAgain("fruit"),
    ];
    assert_eq!(so_far(&mut alerts), expected);
}
