use std::time::Duration;

use actix::prelude::*;
use test_both_sides_of_a_minute::{Alert, Heartbeat, is_right};

struct Watchdog {
    alerts: Recipient<Alert>,
    /// How many seconds of silence raise an alert.
    patience: u64,
    /// Whether a heartbeat begins them anew.
    begins_anew: bool,
    silence: Option<SpawnHandle>,
}

impl Watchdog {
    fn set(&mut self, ctx: &mut Context<Self>) {
        let silence = ctx.run_later(Duration::from_secs(self.patience), |watchdog, _ctx| {
            watchdog.alerts.do_send(Alert);
        });
        if let Some(before) = self.silence.replace(silence) {
            ctx.cancel_future(before);
        }
    }
}

impl Actor for Watchdog {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        self.set(ctx);
    }
}

impl Handler<Heartbeat> for Watchdog {
    type Result = ();

    fn handle(&mut self, _: Heartbeat, ctx: &mut Self::Context) {
        if self.begins_anew {
            self.set(ctx);
        }
    }
}

async fn check(patience: u64, begins_anew: bool) -> bool {
    tokio::time::pause();
    let watchdog = |alerts| {
        let silence = None;
        let watchdog = Watchdog {
            alerts,
            patience,
            begins_anew,
            silence,
        };
        watchdog.start().recipient()
    };
    is_right(watchdog).await
}

#[actix_rt::test]
async fn a_right_watchdog_passes() {
    assert!(check(60, true).await);
}

#[actix_rt::test]
async fn a_hasty_watchdog_fails() {
    assert!(!check(30, true).await);
}

#[actix_rt::test]
async fn two_seconds_too_early_fails() {
    assert!(!check(58, true).await);
}

#[actix_rt::test]
async fn a_slow_watchdog_fails() {
    assert!(!check(90, true).await);
}

#[actix_rt::test]
async fn a_watchdog_that_does_not_begin_anew_fails() {
    assert!(!check(60, false).await);
}
