use std::collections::VecDeque;
use std::{iter, mem};

use actix::prelude::*;

use crate::account::{Account, Finish};
use crate::alerts::{Alert, Event};
use crate::rooms::{Device, Sample};
use crate::site::Common;
use crate::windows::{Reading, Room};

pub struct Sensor {
    pub common: Common,
    pub room: Room,
    pub device: Device,
    pub gateway: Recipient<Reading>,
    pub alerts: Recipient<Alert>,
    /// Failures since the last good measurement.
    pub failures: u32,
    pub in_reach: bool,
    pub backlog: VecDeque<Reading>,
    pub timer: Option<SpawnHandle>,
    pub account: Account,
}

impl Sensor {
    /// A cancelled timer that is due in the same poll may still fire.
    fn timer_fired(&mut self, ctx: &mut Context<Self>) {
        if self.timer.is_some() {
            self.measure(ctx);
        }
    }

    fn measure(&mut self, ctx: &mut Context<Self>) {
        self.account.measured += 1;
        let number = self.account.measured;
        let (degrees, copies, in_reach) = match (self.device)(number) {
            Sample::Sent(degrees) => (degrees, 1, true),
            Sample::SentTwice(degrees) => (degrees, 2, true),
            Sample::OutOfReach(degrees) => (degrees, 1, false),
            Sample::Fault => return self.fail(ctx),
        };
        if !degrees.is_finite() {
            return self.fail(ctx);
        }
        self.failures = 0;
        self.in_reach = in_reach;
        let reading = Reading {
            room: self.room,
            number,
            at: self.common.now(),
            degrees,
        };
        self.keep(reading, copies);
        self.send_backlog();
    }

    /// Puts a reading into the backlog. From a full backlog, the oldest goes.
    fn keep(&mut self, reading: Reading, copies: usize) {
        self.backlog.extend(iter::repeat_n(reading, copies));
        self.account.copies += copies as u64 - 1;
        while self.backlog.len() > self.common.plan.backlog {
            self.backlog.pop_front();
            self.account.dropped += 1;
        }
    }

    /// Becomes a restart: the supervisor starts again what stops.
    fn fail(&mut self, ctx: &mut Context<Self>) {
        self.account.failed += 1;
        self.failures += 1;
        self.timer = None;
        ctx.stop();
    }

    /// Sends the oldest readings, until the gateway's mailbox is full.
    /// The rest waits for the next good measurement.
    fn send_backlog(&mut self) {
        while let Some(&reading) = self.backlog.front() {
            if !self.in_reach || self.gateway.try_send(reading).is_err() {
                break;
            }
            self.backlog.pop_front();
        }
    }
}

impl Actor for Sensor {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        // After one period, not at once: a probe that always fails must not spin.
        self.timer = Some(ctx.run_interval(self.common.plan.period, Self::timer_fired));
    }
}

impl Supervised for Sensor {
    /// The numbers, the account and the backlog go on.
    fn restarting(&mut self, _ctx: &mut Self::Context) {
        self.account.restarts += 1;
        if self.failures == 1 {
            let (at, room, event) = (self.common.now(), self.room, Event::Restarted);
            self.alerts.do_send(Alert { at, room, event });
        }
    }
}

impl Handler<Finish> for Sensor {
    type Result = Account;

    /// Ends the measuring. The actor itself ends when its last address is dropped.
    fn handle(&mut self, _: Finish, ctx: &mut Self::Context) -> Account {
        if let Some(timer) = self.timer.take() {
            ctx.cancel_future(timer);
        }
        self.send_backlog();
        self.account.dropped += mem::take(&mut self.backlog).len() as u64;
        self.account
    }
}
