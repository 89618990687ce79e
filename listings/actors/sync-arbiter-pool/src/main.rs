use std::{
    collections::HashSet,
    sync::{Arc, Barrier},
    thread,
    thread::ThreadId,
};

use actix::prelude::*;

struct Calculator {
    both_busy: Arc<Barrier>,
}

impl Actor for Calculator {
    type Context = SyncContext<Self>;
}

#[derive(Message)]
#[rtype(result = "(usize, ThreadId)")]
struct PrimesBelow(u32);

impl Handler<PrimesBelow> for Calculator {
    type Result = MessageResult<PrimesBelow>;

    fn handle(&mut self, limit: PrimesBelow, _ctx: &mut Self::Context) -> Self::Result {
        // Lets nobody pass until two handlers are here: one thread alone would hang.
        self.both_busy.wait();
        let primes = (2..limit.0).filter(|n| (2..*n).all(|d| n % d != 0)).count();
        MessageResult((primes, thread::current().id()))
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    let both_busy = Arc::new(Barrier::new(2));
    let pool = SyncArbiter::start(2, move || Calculator {
        both_busy: Arc::clone(&both_busy),
    });

    let (below_500, below_1000) = (pool.send(PrimesBelow(500)), pool.send(PrimesBelow(1000)));
    let ((few, one), (many, other)) = (below_500.await?, below_1000.await?);
    println!("{few} primes below 500, {many} below 1000");
    println!("threads used: {}", HashSet::from([one, other]).len());
    Ok(())
}
