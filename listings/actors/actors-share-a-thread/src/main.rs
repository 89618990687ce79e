use std::thread;

use actix::prelude::*;

struct Statistics;

impl Actor for Statistics {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "Option<u32>")]
struct Median(Vec<u32>);

impl Handler<Median> for Statistics {
    type Result = Option<u32>;

    fn handle(&mut self, Median(mut times): Median, _ctx: &mut Self::Context) -> Option<u32> {
        println!(
            "statistics: begins on {}",
            thread::current().name().unwrap_or("?")
        );
        times.sort_unstable();
        println!("statistics: done");
        times.get(times.len() / 2).copied()
    }
}

struct Health;

impl Actor for Health {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
struct Check;

impl Handler<Check> for Health {
    type Result = ();

    fn handle(&mut self, _: Check, _ctx: &mut Self::Context) {
        println!(
            "health: answers on {}",
            thread::current().name().unwrap_or("?")
        );
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let statistics = Statistics.start();
    let health = Health.start();

    // Response times in milliseconds.
    let times = (0..500_000).map(|n: u32| n.wrapping_mul(2_654_435_761) % 1000);
    let median = statistics.send(Median(times.collect()));
    health.send(Check).await?;
    println!("median: {:?} ms", median.await?);
    Ok(())
}
