use actix::prelude::*;

struct Session {
    user: &'static str,
}

impl Actor for Session {
    type Context = Context<Self>;

    fn started(&mut self, _ctx: &mut Self::Context) {
        println!("{}: session begins", self.user);
    }

    fn stopped(&mut self, _ctx: &mut Self::Context) {
        println!("{}: session ends", self.user);
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Logout;

impl Handler<Logout> for Session {
    type Result = ();

    fn handle(&mut self, _: Logout, ctx: &mut Self::Context) {
        println!("{}: logs out", self.user);
        ctx.stop();
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let session = Session { user: "ada" }.start();
    println!("main: session started");
    session.send(Logout).await?;
    println!("main: connected: {}", session.connected());
    Ok(())
}
