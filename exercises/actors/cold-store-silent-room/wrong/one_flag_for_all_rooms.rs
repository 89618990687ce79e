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
    is_told: bool,
    alerts: Recipient<Alert>,
}

impl Gateway {
    pub fn new(rooms: &[Room], alerts: Recipient<Alert>) -> Self {
        Gateway {
            rooms: rooms.to_vec(),
            heard: BTreeSet::new(),
            is_told: false,
            alerts,
        }
    }

    fn close_window(&mut self, _ctx: &mut Context<Self>) {
        for &room in &self.rooms {
            if !self.heard.contains(room) && !self.is_told {
                self.is_told = true;
                self.alerts.do_send(Alert::Silent(room));
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
        if self.is_told {
            self.is_told = false;
            self.alerts.do_send(Alert::HeardAgain(room));
        }
    }
}
