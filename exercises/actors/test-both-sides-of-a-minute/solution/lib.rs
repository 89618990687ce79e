use std::time::Duration;

use actix::prelude::*;
use tokio::sync::mpsc;
use tokio::time::sleep;

#[derive(Debug, Message)]
#[rtype(result = "()")]
pub struct Alert;

#[derive(Message)]
#[rtype(result = "()")]
pub struct Heartbeat;

/// Stands in for the pager.
struct Recorder(mpsc::UnboundedSender<Alert>);

impl Actor for Recorder {
    type Context = Context<Self>;
}

impl Handler<Alert> for Recorder {
    type Result = ();

    fn handle(&mut self, alert: Alert, _ctx: &mut Self::Context) {
        // The check may have ended.
        let _ = self.0.send(alert);
    }
}

/// Is `true` if the watchdog alerts after a minute of silence, and not before, and if a
/// heartbeat begins the minute anew. The clock is paused.
pub async fn is_right(start: impl FnOnce(Recipient<Alert>) -> Recipient<Heartbeat>) -> bool {
    let (recorder, mut alerts) = mpsc::unbounded_channel();
    let watchdog = start(Recorder(recorder).start().recipient());

    sleep(Duration::from_secs(59)).await;
    if alerts.try_recv().is_ok() || watchdog.send(Heartbeat).await.is_err() {
        return false;
    }
    sleep(Duration::from_secs(59)).await;
    if alerts.try_recv().is_ok() {
        return false;
    }
    sleep(Duration::from_secs(2)).await;
    alerts.try_recv().is_ok()
}
