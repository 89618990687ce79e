use std::thread;

use actix::prelude::*;

struct Cook(&'static str);

impl Actor for Cook {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "usize")]
struct PrimesBelow(u32);

impl Handler<PrimesBelow> for Cook {
    type Result = usize;

    fn handle(&mut self, PrimesBelow(limit): PrimesBelow, _ctx: &mut Self::Context) -> usize {
        let current = thread::current();
        let thread = current.name().unwrap_or("unnamed");
        println!("{} begins on {thread}", self.0);
        let primes = (2..limit).filter(|n| (2..*n).all(|d| n % d != 0)).count();
        println!("{} has found {primes}", self.0);
        primes
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let upstairs = Arbiter::new();
    let ada = Cook("Ada").start();
    let ben = Cook("Ben").start();
    let cleo = Cook::start_in_arbiter(&upstairs.handle(), |_ctx| Cook("Cleo"));

    // All three have their message before the first answer is awaited.
    let answers = [&ada, &ben, &cleo].map(|cook| cook.send(PrimesBelow(10_000)));
    for answer in answers {
        answer.await?;
    }

    upstairs.stop();
    upstairs.join().expect("the arbiter's thread did not panic");
    Ok(())
}
