use std::time::Duration;

use actix::prelude::*;
use tokio::time::sleep;

const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Debug, PartialEq, Message)]
#[rtype(result = "()")]
struct Alert(&'static str);

/// Alerts when a server is slow, or has sent nothing for a minute.
struct Watchdog {
    alerts: Recipient<Alert>,
    silence: Option<SpawnHandle>,
}

impl Watchdog {
    fn new(alerts: Recipient<Alert>) -> Self {
        let silence = None;
        Watchdog { alerts, silence }
    }

    fn begin_minute(&mut self, ctx: &mut Context<Self>) {
        let silence = ctx.run_later(PATIENCE, |watchdog, _ctx| {
            watchdog.alerts.do_send(Alert("silent"));
        });
        if let Some(before) = self.silence.replace(silence) {
            ctx.cancel_future(before);
        }
    }
}

impl Actor for Watchdog {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        self.begin_minute(ctx);
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Heartbeat {
    latency: Duration,
}

impl Handler<Heartbeat> for Watchdog {
    type Result = ();

    fn handle(&mut self, heartbeat: Heartbeat, ctx: &mut Self::Context) {
        if heartbeat.latency > Duration::from_millis(500) {
            self.alerts.do_send(Alert("slow"));
        }
        self.begin_minute(ctx);
    }
}

struct Pager;

impl Actor for Pager {
    type Context = Context<Self>;
}

impl Handler<Alert> for Pager {
    type Result = ();

    fn handle(&mut self, Alert(what): Alert, _ctx: &mut Self::Context) {
        println!("page: the server is {what}");
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    tokio::time::pause();
    let watchdog = Watchdog::new(Pager.start().recipient()).start();
    for latency in [80, 900].map(Duration::from_millis) {
        println!("heartbeat after {latency:?}");
        watchdog.send(Heartbeat { latency }).await?;
    }
    sleep(2 * PATIENCE).await;
    Ok(())
}

#[cfg(test)]
mod tests;
