use std::time::Duration;

use actix::prelude::*;
use tokio::time::{Instant, pause, sleep};

/// Keeps the price that was fetched last.
struct Prices {
    cached: u32,
}

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
struct Fetch;

impl Handler<Fetch> for Prices {
    type Result = ResponseFuture<u32>;

    fn handle(&mut self, _: Fetch, _ctx: &mut Self::Context) -> Self::Result {
        Box::pin(fetch())
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
struct Cached;

impl Handler<Cached> for Prices {
    type Result = u32;

    fn handle(&mut self, _: Cached, _ctx: &mut Self::Context) -> u32 {
        self.cached
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    pause();
    let prices = Prices { cached: 100 }.start();

    let start = Instant::now();
    let fetched = prices.send(Fetch);
    sleep(Duration::from_secs(1)).await;
    let cached = prices.send(Cached).await?;
    println!("after {} s: {cached} is cached", start.elapsed().as_secs());

    let fetched = fetched.await?;
    let cached = prices.send(Cached).await?;
    println!(
        "after {} s: {fetched} fetched, {cached} is cached",
        start.elapsed().as_secs()
    );
    Ok(())
}
