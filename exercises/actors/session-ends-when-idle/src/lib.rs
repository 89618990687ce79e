use std::time::Duration;

use actix::prelude::*;

pub const IDLE: Duration = Duration::from_secs(30);

/// Ends when no request has come for 30 seconds.
#[derive(Default)]
pub struct Session {
    end: Option<SpawnHandle>,
}

impl Session {
    fn end_when_idle(&mut self, ctx: &mut Context<Self>) {
        let end = ctx.run_later(IDLE, |_session, ctx| ctx.stop());
        self.end = Some(end);
    }
}

impl Actor for Session {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        self.end_when_idle(ctx);
    }
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Request;

impl Handler<Request> for Session {
    type Result = ();

    fn handle(&mut self, _: Request, _ctx: &mut Self::Context) {}
}
