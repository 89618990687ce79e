use actix::prelude::*;
use tokio::sync::oneshot;

/// Numbers the orders of the whole program.
#[derive(Default)]
struct OrderNumbers(u32);

impl Actor for OrderNumbers {
    type Context = Context<Self>;
}

impl Supervised for OrderNumbers {}

impl SystemService for OrderNumbers {}

/// Counts the orders of its thread.
#[derive(Default)]
struct OrdersHere(u32);

impl Actor for OrdersHere {
    type Context = Context<Self>;
}

impl Supervised for OrdersHere {}

impl ArbiterService for OrdersHere {}

#[derive(Message)]
#[rtype(result = "u32")]
struct Next;

impl Handler<Next> for OrderNumbers {
    type Result = u32;

    fn handle(&mut self, _: Next, _ctx: &mut Self::Context) -> u32 {
        self.0 += 1;
        self.0
    }
}

impl Handler<Next> for OrdersHere {
    type Result = u32;

    fn handle(&mut self, _: Next, _ctx: &mut Self::Context) -> u32 {
        self.0 += 1;
        self.0
    }
}

async fn order(thread: &'static str) -> Result<(), MailboxError> {
    let number = OrderNumbers::from_registry().send(Next).await?;
    let here = OrdersHere::from_registry().send(Next).await?;
    println!("{thread}: order {number}, number {here} of this thread");
    Ok(())
}

#[actix_rt::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    order("main thread").await?;

    let second = Arbiter::new();
    let (done, result) = oneshot::channel();
    second.spawn(async {
        // `main` waits for this.
        let _ = done.send(order("second thread").await);
    });
    result.await??;

    order("main thread").await?;
    second.stop();
    Ok(())
}
