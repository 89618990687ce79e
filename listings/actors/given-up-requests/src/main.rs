use std::time::Duration;

use actix::prelude::*;
use tokio::time::{pause, sleep};

const MINUTE: Duration = Duration::from_secs(60);

struct Oven;

impl Actor for Oven {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "&'static str")]
struct Bake(&'static str);

impl Handler<Bake> for Oven {
    type Result = ResponseFuture<&'static str>;

    fn handle(&mut self, Bake(dish): Bake, _ctx: &mut Self::Context) -> Self::Result {
        println!("oven: takes the {dish}");
        Box::pin(async move {
            sleep(10 * MINUTE).await;
            println!("oven: the {dish} is done");
            dish
        })
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    pause();
    let oven = Oven.start();

    let pie = oven.send(Bake("pie"));
    drop(pie);
    println!("main: has dropped the request for the pie");

    let gratin = oven.send(Bake("gratin")).timeout(5 * MINUTE);
    if let Err(error) = gratin.await {
        println!("main: no gratin: {error}");
    }

    let bread = oven.send(Bake("bread")).await?;
    println!("main: has the {bread}");
    Ok(())
}
