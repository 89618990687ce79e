use std::time::Duration;

use actix::prelude::*;
use tokio::time::sleep;

const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Debug, PartialEq, Message)]
#[rtype(result = "()")]
struct Alarm(&'static str);

/// Raises an alarm when the cold store is too warm, or says nothing for a minute.
struct Guard {
    limit: f64,
    alarms: Recipient<Alarm>,
    silence: Option<SpawnHandle>,
}

impl Guard {
    fn new(limit: f64, alarms: Recipient<Alarm>) -> Self {
        Guard {
            limit,
            alarms,
            silence: None,
        }
    }

    fn wind_up(&mut self, ctx: &mut Context<Self>) {
        let silence = ctx.run_later(PATIENCE, |guard, _ctx| {
            guard.alarms.do_send(Alarm("no reading"));
        });
        if let Some(previous) = self.silence.replace(silence) {
            ctx.cancel_future(previous);
        }
    }
}

impl Actor for Guard {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        self.wind_up(ctx);
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Reading(f64);

impl Handler<Reading> for Guard {
    type Result = ();

    fn handle(&mut self, Reading(degrees): Reading, ctx: &mut Self::Context) {
        if degrees > self.limit {
            self.alarms.do_send(Alarm("too warm"));
        }
        self.wind_up(ctx);
    }
}

struct Bell;

impl Actor for Bell {
    type Context = Context<Self>;
}

impl Handler<Alarm> for Bell {
    type Result = ();

    fn handle(&mut self, Alarm(what): Alarm, _ctx: &mut Self::Context) {
        println!("the bell rings: {what}");
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    tokio::time::pause();
    let guard = Guard::new(8.0, Bell.start().recipient()).start();
    for degrees in [6.5, 9.0] {
        println!("reading: {degrees}");
        guard.send(Reading(degrees)).await?;
    }
    sleep(2 * PATIENCE).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;
    use tokio::time::{Instant, timeout};

    use super::*;

    /// Stands in for the bell, and hands what it hears to the test.
    struct Ear(mpsc::UnboundedSender<Alarm>);

    impl Actor for Ear {
        type Context = Context<Self>;
    }

    impl Handler<Alarm> for Ear {
        type Result = ();

        fn handle(&mut self, alarm: Alarm, _ctx: &mut Self::Context) {
            self.0.send(alarm).expect("the test is listening");
        }
    }

    fn guard() -> (Addr<Guard>, mpsc::UnboundedReceiver<Alarm>) {
        tokio::time::pause();
        let (ear, alarms) = mpsc::unbounded_channel();
        let guard = Guard::new(8.0, Ear(ear).start().recipient()).start();
        (guard, alarms)
    }

    /// The next alarm, or `None` if none comes in two minutes.
    async fn next(alarms: &mut mpsc::UnboundedReceiver<Alarm>) -> Option<Alarm> {
        timeout(2 * PATIENCE, alarms.recv()).await.ok().flatten()
    }

    #[actix_rt::test]
    async fn a_warm_reading_raises_an_alarm() {
        let (guard, mut alarms) = guard();
        guard.send(Reading(9.0)).await.expect("the guard lives");
        assert_eq!(next(&mut alarms).await, Some(Alarm("too warm")));
    }

    #[actix_rt::test]
    async fn a_cold_reading_raises_none() {
        let (guard, mut alarms) = guard();
        guard.send(Reading(8.0)).await.expect("the guard lives");
        let alarm = timeout(PATIENCE / 2, alarms.recv()).await;
        assert!(alarm.is_err(), "{alarm:?}");
    }

    #[actix_rt::test]
    async fn a_minute_of_silence_raises_an_alarm() {
        let (_guard, mut alarms) = guard();
        let start = Instant::now();
        assert_eq!(next(&mut alarms).await, Some(Alarm("no reading")));
        assert_eq!(start.elapsed().as_secs(), 60);
    }

    #[actix_rt::test]
    async fn each_reading_starts_the_minute_anew() {
        let (guard, mut alarms) = guard();
        let start = Instant::now();
        for degrees in [7.0, 9.0, 7.0] {
            sleep(PATIENCE / 2).await;
            guard.send(Reading(degrees)).await.expect("the guard lives");
        }
        assert_eq!(next(&mut alarms).await, Some(Alarm("too warm")));
        assert_eq!(next(&mut alarms).await, Some(Alarm("no reading")));
        assert_eq!(start.elapsed().as_secs(), 150);
    }
}
