use std::collections::BTreeSet;
use std::time::Duration;

use actix::clock::Instant;
use actix::prelude::*;

use crate::windows::Window;

/// A room becomes too warm above this, in degrees,
const WARM: f64 = 8.0;
/// and cool again at or below this.
const COOL: f64 = 7.0;

pub struct Gateway {
    pub began: Instant,
    pub warm: BTreeSet<&'static str>,
    pub window: Window,
}

impl Actor for Gateway {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.run_interval(Duration::from_secs(10), |gateway, _ctx| {
            let at = gateway.began.elapsed().as_secs_f64();
            println!("{at:.1} s, window closed");
            gateway.window.close();
        });
    }
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Reading {
    pub room: &'static str,
    pub degrees: f64,
}

impl Handler<Reading> for Gateway {
    type Result = ();

    fn handle(&mut self, Reading { room, degrees }: Reading, _ctx: &mut Self::Context) {
        let at = self.began.elapsed().as_secs_f64();
        if self.window.add(room, degrees) {
            println!("{at:.1} s, {room}: heard again");
        }
        let limit = if self.warm.contains(room) { COOL } else { WARM };
        if degrees > limit {
            if self.warm.insert(room) {
                println!("{at:.1} s, {room}: too warm, {degrees:.1}");
            }
        } else if self.warm.remove(room) {
            println!("{at:.1} s, {room}: cool again, {degrees:.1}");
        }
    }
}
