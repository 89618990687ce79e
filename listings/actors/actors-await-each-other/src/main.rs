use std::time::Duration;

use actix::prelude::*;
use tokio::time::pause;

const HOUR: Duration = Duration::from_secs(3600);

type Answer = Result<String, MailboxError>;

struct Waiter {
    chef: Addr<Chef>,
}

impl Actor for Waiter {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "Answer")]
struct Serve(&'static str);

impl Handler<Serve> for Waiter {
    type Result = AtomicResponse<Self, Answer>;

    fn handle(&mut self, Serve(dish): Serve, ctx: &mut Self::Context) -> Self::Result {
        println!("waiter: asks the chef for {dish}");
        let waiter = ctx.address();
        let plate = self.chef.send(Cook { dish, waiter });
        AtomicResponse::new(Box::pin(async move { plate.await? }.into_actor(self)))
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
struct HowManyGuests;

impl Handler<HowManyGuests> for Waiter {
    type Result = u32;

    fn handle(&mut self, _: HowManyGuests, _ctx: &mut Self::Context) -> u32 {
        println!("waiter: tells the number of guests");
        4
    }
}

struct Chef;

impl Actor for Chef {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "Answer")]
struct Cook {
    dish: &'static str,
    waiter: Addr<Waiter>,
}

impl Handler<Cook> for Chef {
    type Result = ResponseFuture<Answer>;

    fn handle(&mut self, order: Cook, _ctx: &mut Self::Context) -> Self::Result {
        println!("chef: asks the waiter for the number of guests");
        Box::pin(async move {
            let guests = order.waiter.send(HowManyGuests).await?;
            Ok(format!("{} for {guests}", order.dish))
        })
    }
}

#[actix_rt::main]
async fn main() {
    pause();
    let waiter = Waiter { chef: Chef.start() }.start();
    let dinner = waiter.send(Serve("soup")).timeout(HOUR);
    match dinner.await {
        Ok(plate) => println!("served: {plate:?}"),
        Err(error) => println!("no dinner: {error}"),
    }
}
