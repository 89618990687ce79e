use actix::prelude::*;
use tokio::task::yield_now;

/// Adds up the bytes of requests.
#[derive(Default)]
pub struct Traffic {
    pub requests: u32,
    pub bytes: u64,
}

impl Actor for Traffic {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Request {
    pub bytes: u64,
}

impl Handler<Request> for Traffic {
    type Result = ();

    fn handle(&mut self, request: Request, ctx: &mut Self::Context) {
        self.requests += 1;
        self.bytes += request.bytes;
        if self.requests.is_multiple_of(100) {
            ctx.wait(yield_now().into_actor(self));
        }
    }
}

#[derive(Message)]
#[rtype(result = "u64")]
pub struct Bytes;

impl Handler<Bytes> for Traffic {
    type Result = u64;

    fn handle(&mut self, _: Bytes, _ctx: &mut Self::Context) -> u64 {
        self.bytes
    }
}
