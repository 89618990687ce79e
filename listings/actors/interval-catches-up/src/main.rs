use std::time::Duration;

use actix::prelude::*;
use tokio::time::{Instant, pause, sleep};

struct Monitor {
    start: Instant,
}

impl Actor for Monitor {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.run_interval(Duration::from_secs(4), |monitor, _ctx| {
            println!("round at {} s", monitor.start.elapsed().as_secs());
        });
    }
}

/// Waits so long, and does nothing else meanwhile.
#[derive(Message)]
#[rtype(result = "()")]
struct Wait(Duration);

impl Handler<Wait> for Monitor {
    type Result = ();

    fn handle(&mut self, Wait(time): Wait, ctx: &mut Self::Context) {
        ctx.wait(sleep(time).into_actor(self));
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    pause();
    let start = Instant::now();
    let monitor = Monitor { start }.start();

    sleep(Duration::from_secs(5)).await;
    monitor.send(Wait(Duration::from_secs(8))).await?;
    sleep(Duration::from_secs(12)).await;
    Ok(())
}
