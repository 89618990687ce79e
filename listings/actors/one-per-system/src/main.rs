use actix::prelude::*;
use tokio::sync::oneshot;

#[derive(Default)]
struct Tickets(u32);

impl Actor for Tickets {
    type Context = Context<Self>;
}

impl Supervised for Tickets {}

impl SystemService for Tickets {}

#[derive(Default)]
struct Calls(u32);

impl Actor for Calls {
    type Context = Context<Self>;
}

impl Supervised for Calls {}

impl ArbiterService for Calls {}

#[derive(Message)]
#[rtype(result = "u32")]
struct Next;

impl Handler<Next> for Tickets {
    type Result = u32;

    fn handle(&mut self, _: Next, _ctx: &mut Self::Context) -> u32 {
        assert!(self.0 < 3, "the roll is empty");
        self.0 += 1;
        self.0
    }
}

impl Handler<Next> for Calls {
    type Result = u32;

    fn handle(&mut self, _: Next, _ctx: &mut Self::Context) -> u32 {
        self.0 += 1;
        self.0
    }
}

async fn draw(place: &'static str) {
    let call = Calls::from_registry().send(Next).await;
    let ticket = Tickets::from_registry().send(Next).await;
    println!("{place}: call {call:?}, ticket {ticket:?}");
}

#[actix_rt::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    draw("hall").await;

    let upstairs = Arbiter::new();
    let (done, was_done) = oneshot::channel();
    upstairs.spawn(async {
        draw("upstairs").await;
        let _ = done.send(());
    });
    was_done.await?;

    for _ in 0..3 {
        draw("hall").await;
    }
    upstairs.stop();
    upstairs
        .join()
        .expect("the arbiter's thread does not panic");
    Ok(())
}
