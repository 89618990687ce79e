use std::time::Duration;

use actix::prelude::*;
use tokio::time::{Instant, sleep};

/// Knows how many loaves lie on its shelf.
#[derive(Default)]
struct Bakery {
    shelf: u32,
}

impl Actor for Bakery {
    type Context = Context<Self>;
}

async fn bake() -> u32 {
    sleep(Duration::from_secs(2)).await;
    12
}

#[derive(Message)]
#[rtype(result = "u32")]
struct BakeBeside;

impl Handler<BakeBeside> for Bakery {
    type Result = ResponseFuture<u32>;

    fn handle(&mut self, _: BakeBeside, _ctx: &mut Self::Context) -> Self::Result {
        Box::pin(bake())
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
struct BakeBetween;

impl Handler<BakeBetween> for Bakery {
    type Result = ResponseActFuture<Self, u32>;

    fn handle(&mut self, _: BakeBetween, _ctx: &mut Self::Context) -> Self::Result {
        Box::pin(bake().into_actor(self).map(|loaves, bakery, _ctx| {
            bakery.shelf += loaves;
            loaves
        }))
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
struct BakeAlone;

impl Handler<BakeAlone> for Bakery {
    type Result = AtomicResponse<Self, u32>;

    fn handle(&mut self, _: BakeAlone, ctx: &mut Self::Context) -> Self::Result {
        AtomicResponse::new(self.handle(BakeBetween, ctx))
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
struct Shelf;

impl Handler<Shelf> for Bakery {
    type Result = u32;

    fn handle(&mut self, _: Shelf, _ctx: &mut Self::Context) -> u32 {
        self.shelf
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Close;

impl Handler<Close> for Bakery {
    type Result = ();

    fn handle(&mut self, _: Close, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

async fn ask_meanwhile(
    bakery: &Addr<Bakery>,
    baking: impl Future<Output = Result<u32, MailboxError>>,
) -> Result<(), MailboxError> {
    let start = Instant::now();
    sleep(Duration::from_secs(1)).await;
    let shelf = bakery.send(Shelf).await?;
    let seconds = start.elapsed().as_secs();
    println!("  asked after 1 s, told after {seconds} s: {shelf} on the shelf");

    let loaves = baking.await?;
    let shelf = bakery.send(Shelf).await?;
    println!("  {loaves} loaves baked: {shelf} on the shelf");
    Ok(())
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    tokio::time::pause();
    let bakery = Bakery::default().start();

    println!("ResponseFuture:");
    ask_meanwhile(&bakery, bakery.send(BakeBeside)).await?;
    println!("ResponseActFuture:");
    ask_meanwhile(&bakery, bakery.send(BakeBetween)).await?;
    println!("AtomicResponse:");
    ask_meanwhile(&bakery, bakery.send(BakeAlone)).await?;

    let (beside, between) = (bakery.send(BakeBeside), bakery.send(BakeBetween));
    bakery.send(Close).await?;
    println!("Closed while it bakes:");
    println!("  ResponseFuture: {:?}", beside.await);
    println!("  ResponseActFuture: {:?}", between.await);
    Ok(())
}
