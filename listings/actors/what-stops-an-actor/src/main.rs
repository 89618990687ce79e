use actix::prelude::*;
use actix_rt::task::yield_now;

struct Session;

impl Actor for Session {
    type Context = Context<Self>;

    fn started(&mut self, _ctx: &mut Self::Context) {
        println!("  started");
    }

    fn stopping(&mut self, _ctx: &mut Self::Context) -> Running {
        println!("  stopping");
        Running::Stop
    }

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        println!("  stopped");
    }
}

#[derive(Message)]
#[rtype(result = "()")]
enum End {
    Stop,
    Terminate,
}

impl Handler<End> for Session {
    type Result = ();

    fn handle(&mut self, end: End, ctx: &mut Self::Context) {
        match end {
            End::Stop => ctx.stop(),
            End::Terminate => ctx.terminate(),
        }
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    println!("stop:");
    let session = Session.start();
    session.send(End::Stop).await?;

    println!("terminate:");
    let session = Session.start();
    session.send(End::Terminate).await?;

    println!("last address dropped:");
    let session = Session.start();
    drop(session);
    // Gives the actor its turn.
    yield_now().await;
    Ok(())
}
