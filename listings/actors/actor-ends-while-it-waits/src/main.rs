use std::time::Duration;

use actix::prelude::*;
use tokio::time::{pause, sleep};

struct Prices;

impl Actor for Prices {
    type Context = Context<Self>;
}

/// Stands for a request to a server, which takes two seconds.
async fn fetch() -> u32 {
    sleep(Duration::from_secs(2)).await;
    105
}

#[derive(Message)]
#[rtype(result = "u32")]
struct FetchBeside;

impl Handler<FetchBeside> for Prices {
    type Result = ResponseFuture<u32>;

    fn handle(&mut self, _: FetchBeside, _ctx: &mut Self::Context) -> Self::Result {
        Box::pin(fetch())
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
struct FetchInside;

impl Handler<FetchInside> for Prices {
    type Result = ResponseActFuture<Self, u32>;

    fn handle(&mut self, _: FetchInside, _ctx: &mut Self::Context) -> Self::Result {
        Box::pin(fetch().into_actor(self))
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Close;

impl Handler<Close> for Prices {
    type Result = ();

    fn handle(&mut self, _: Close, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    pause();
    let prices = Prices.start();
    let beside = prices.send(FetchBeside);
    let inside = prices.send(FetchInside);
    prices.send(Close).await?;

    println!("ResponseFuture: {:?}", beside.await);
    println!("ResponseActFuture: {:?}", inside.await);
    Ok(())
}
