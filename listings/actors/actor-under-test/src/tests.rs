use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};

use super::*;

/// Stands in for the pager, and hands the alerts to the test.
struct Recorder(mpsc::UnboundedSender<Alert>);

impl Actor for Recorder {
    type Context = Context<Self>;
}

impl Handler<Alert> for Recorder {
    type Result = ();

    fn handle(&mut self, alert: Alert, _ctx: &mut Self::Context) {
        self.0.send(alert).expect("the test has the receiver");
    }
}

fn watchdog() -> (Addr<Watchdog>, mpsc::UnboundedReceiver<Alert>) {
    tokio::time::pause();
    let (recorder, alerts) = mpsc::unbounded_channel();
    let watchdog = Watchdog::new(Recorder(recorder).start().recipient());
    (watchdog.start(), alerts)
}

/// The next alert, or `None` if none comes in two minutes.
async fn next(alerts: &mut mpsc::UnboundedReceiver<Alert>) -> Option<Alert> {
    timeout(2 * PATIENCE, alerts.recv()).await.ok().flatten()
}

async fn heartbeat(watchdog: &Addr<Watchdog>, ms: u64) {
    let latency = Duration::from_millis(ms);
    let handled = watchdog.send(Heartbeat { latency }).await;
    handled.expect("the watchdog is there");
}

#[actix_rt::test]
async fn a_slow_heartbeat_raises_an_alert() {
    let (watchdog, mut alerts) = watchdog();
    heartbeat(&watchdog, 501).await;
    assert_eq!(next(&mut alerts).await, Some(Alert("slow")));
}

#[actix_rt::test]
async fn a_fast_heartbeat_raises_none() {
    let (watchdog, mut alerts) = watchdog();
    heartbeat(&watchdog, 500).await;
    let alert = timeout(PATIENCE / 2, alerts.recv()).await;
    assert!(alert.is_err(), "{alert:?}");
}

#[actix_rt::test]
async fn a_minute_of_silence_raises_an_alert() {
    let (_watchdog, mut alerts) = watchdog();
    let start = Instant::now();
    assert_eq!(next(&mut alerts).await, Some(Alert("silent")));
    assert_eq!(start.elapsed().as_secs(), 60);
}

#[actix_rt::test]
async fn each_heartbeat_begins_the_minute_anew() {
    let (watchdog, mut alerts) = watchdog();
    let start = Instant::now();
    for _ in 0..3 {
        sleep(PATIENCE / 2).await;
        heartbeat(&watchdog, 80).await;
    }
    assert_eq!(next(&mut alerts).await, Some(Alert("silent")));
    assert_eq!(start.elapsed().as_secs(), 150);
}
