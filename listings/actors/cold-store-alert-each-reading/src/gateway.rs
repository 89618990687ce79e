use actix::clock::Instant;
use actix::prelude::*;

/// A room is too warm above this, in degrees.
const WARM: f64 = 8.0;

pub struct Gateway {
    pub began: Instant,
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
        if degrees > WARM {
            println!("{at:.1} s, {room}: too warm, {degrees:.1}");
        }
    }
}
