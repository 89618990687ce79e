use std::panic::{AssertUnwindSafe, catch_unwind};

use actix::prelude::*;

/// Collects the prices from a supplier's lines.
#[derive(Default)]
struct Prices {
    cents: Vec<u32>,
}

impl Prices {
    fn add(&mut self, line: &str) -> usize {
        let (_, price) = line.split_once(';').expect("a line has a price");
        self.cents.push(price.parse().expect("a price is a number"));
        self.cents.len()
    }
}

impl Actor for Prices {
    type Context = Context<Self>;
}

impl Supervised for Prices {
    fn restarting(&mut self, _ctx: &mut Self::Context) {
        println!("restarting: {} prices are lost", self.cents.len());
        // The panic may have left anything half done.
        *self = Prices::default();
    }
}

#[derive(Debug)]
struct BadLine;

#[derive(Message)]
#[rtype(result = "Result<usize, BadLine>")]
struct Add(&'static str);

impl Handler<Add> for Prices {
    type Result = Result<usize, BadLine>;

    fn handle(&mut self, Add(line): Add, ctx: &mut Self::Context) -> Self::Result {
        catch_unwind(AssertUnwindSafe(|| self.add(line))).map_err(|_panic| {
            ctx.stop();
            BadLine
        })
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let prices = Supervisor::start(|_ctx| Prices::default());
    let answers = ["tea;250", "rice;180", "salt", "milk;120"].map(|line| prices.send(Add(line)));
    for answer in answers {
        println!("{:?}", answer.await?);
    }
    Ok(())
}
