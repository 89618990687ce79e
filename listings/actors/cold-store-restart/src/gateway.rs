use std::collections::BTreeSet;

use actix::clock::Instant;
use actix::prelude::*;

/// A room becomes too warm above this, in degrees,
const WARM: f64 = 8.0;
/// and cool again at or below this.
const COOL: f64 = 7.0;

pub struct Gateway {
    pub began: Instant,
    pub warm: BTreeSet<&'static str>,
}

impl Actor for Gateway {
    type Context = Context<Self>;
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
