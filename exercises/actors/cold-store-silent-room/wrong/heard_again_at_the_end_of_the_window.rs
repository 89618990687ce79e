use std::collections::BTreeSet;
use std::time::Duration;

use actix::prelude::*;

pub const WINDOW: Duration = Duration::from_secs(10);

pub type Room = &'static str;

/// A room has measured.
#[derive(Message)]
#[rtype(result = "()")]
pub struct Reading(pub Room);

#[derive(Debug, PartialEq, Message)]
#[rtype(result = "()")]
pub enum Alert {
    Silent(Room),
    HeardAgain(Room),
}

/// Tells that a room is silent when a whole window had no reading of it.
pub struct Gateway {
    rooms: Vec<Room>,
    /// The rooms that were heard in this window.
    heard: BTreeSet<Room>,
    /// The rooms of whose silence somebody was told.
    silent: BTreeSet<Room>,
    alerts: Recipient<Alert>,
}

impl Gateway {
    pub fn new(rooms: &[Room], alerts: Recipient<Alert>) -> Self {
        Gateway {
            rooms: rooms.to_vec(),
            heard: BTreeSet::new(),
            silent: BTreeSet::new(),
            alerts,
        }
    }

    fn close_window(&mut self, _ctx: &mut Context<Self>) {
        for &room in &self.rooms {
            if !self.heard.contains(room) && self.silent.insert(room) {
                self.alerts.do_send(Alert::Silent(room));
            }
            if self.heard.contains(room) && self.silent.remove(room) {
                self.alerts.do_send(Alert::HeardAgain(room));
            }
        }
        self.heard.clear();
    }
}

impl Actor for Gateway {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.run_interval(WINDOW, Self::close_window);
    }
}

impl Handler<Reading> for Gateway {
    type Result = ();

    fn handle(&mut self, Reading(room): Reading, _ctx: &mut Self::Context) {
        self.heard.insert(room);
    }
}
