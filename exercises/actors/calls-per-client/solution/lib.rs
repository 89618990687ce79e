use std::collections::HashMap;

use actix::prelude::*;

/// Limits how often each client may call in a minute.
pub struct Limiter {
    limit: u32,
    /// How many calls of each client were allowed in this minute.
    allowed: HashMap<String, u32>,
}

impl Limiter {
    pub fn new(limit: u32) -> Self {
        Limiter {
            limit,
            allowed: HashMap::new(),
        }
    }
}

impl Actor for Limiter {
    type Context = Context<Self>;
}

/// Is answered with whether the client may call.
#[derive(Message)]
#[rtype(result = "bool")]
pub struct Call {
    pub client: String,
}

impl Handler<Call> for Limiter {
    type Result = bool;

    fn handle(&mut self, call: Call, _ctx: &mut Self::Context) -> bool {
        let allowed = self.allowed.entry(call.client).or_default();
        if *allowed == self.limit {
            return false;
        }
        *allowed += 1;
        true
    }
}

/// A new minute begins.
#[derive(Message)]
#[rtype(result = "()")]
pub struct NewMinute;

impl Handler<NewMinute> for Limiter {
    type Result = ();

    fn handle(&mut self, _: NewMinute, _ctx: &mut Self::Context) {
        self.allowed.clear();
    }
}
