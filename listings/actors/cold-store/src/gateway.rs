use std::collections::BTreeMap;
use std::mem;

use actix::prelude::*;

use crate::account::{Account, Finish};
use crate::alerts::{Alert, Event};
use crate::site::Common;
use crate::windows::{Reading, Refused, Room, Windows};

/// What the gateway thinks of a room. Only a change of it is an alert.
#[derive(Default)]
pub struct State {
    warm: bool,
    silent: bool,
}

pub struct Gateway {
    pub common: Common,
    pub windows: Windows,
    pub rooms: BTreeMap<Room, State>,
    pub alerts: Recipient<Alert>,
    pub account: Account,
}

impl Gateway {
    fn alert(&self, room: Room, event: Event) {
        let at = self.common.now();
        // Few by construction, and none may be lost: they may exceed the mailbox's limit.
        self.alerts.do_send(Alert { at, room, event });
    }

    fn watch(&mut self, Reading { room, degrees, .. }: Reading) {
        let plan = self.common.plan;
        let state = self.rooms.entry(room).or_default();
        let was_silent = mem::replace(&mut state.silent, false);
        let warm = degrees > if state.warm { plan.cool } else { plan.warm };
        let was_warm = mem::replace(&mut state.warm, warm);
        if was_silent {
            self.alert(room, Event::Heard);
        }
        match (was_warm, warm) {
            (false, true) => self.alert(room, Event::Warm(degrees)),
            (true, false) => self.alert(room, Event::Cool(degrees)),
            _ => {}
        }
    }

    /// Closes the oldest window, and returns the rooms that were heard neither in it nor since.
    fn close_window(&mut self, how: &str) -> Vec<Room> {
        let at = self.common.now().as_secs_f64();
        self.common.say(format!("{at:4.1} s, {how}"));
        let summaries = self.windows.close();
        for (room, summary) in &summaries {
            self.common.say(format!("  {room}: {summary}"));
        }
        let rooms = self.rooms.keys().copied();
        rooms
            .filter(|room| !summaries.contains_key(room) && !self.windows.holds(room))
            .collect()
    }

    fn window_over(&mut self, _ctx: &mut Context<Self>) {
        for room in self.close_window("window closed") {
            let state = self.rooms.entry(room).or_default();
            if !mem::replace(&mut state.silent, true) {
                self.alert(room, Event::Silent);
            }
        }
    }
}

impl Actor for Gateway {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        let plan = self.common.plan;
        ctx.run_later(plan.grace, move |_, ctx| {
            ctx.run_interval(plan.window, Self::window_over);
        });
    }
}

impl Handler<Reading> for Gateway {
    type Result = ();

    fn handle(&mut self, reading: Reading, _ctx: &mut Self::Context) {
        match self.windows.add(reading) {
            Ok(()) => {
                self.account.aggregated += 1;
                self.watch(reading);
            }
            Err(Refused::Duplicate) => self.account.duplicate += 1,
            Err(Refused::NotOpen) => self.account.outside += 1,
        }
    }
}

impl Handler<Finish> for Gateway {
    type Result = Account;

    fn handle(&mut self, _: Finish, ctx: &mut Self::Context) -> Account {
        // A window that is cut short does not make a room silent.
        while !self.windows.is_empty() {
            self.close_window("window cut short");
        }
        ctx.stop();
        self.account
    }
}
