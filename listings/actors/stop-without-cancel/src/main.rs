use std::time::Duration;

use actix::prelude::*;
use tokio::time::{pause, sleep};

/// Asks a server every second whether it is there.
#[derive(Default)]
struct Probe {
    timer: Option<SpawnHandle>,
    probes: u32,
}

impl Actor for Probe {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        let timer = ctx.run_interval(Duration::from_secs(1), |probe, _ctx| probe.probes += 1);
        self.timer = Some(timer);
    }
}

impl Supervised for Probe {
    fn restarting(&mut self, _ctx: &mut Self::Context) {
        // The timer is gone, and its handle will be given to another.
        self.timer = None;
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Restart;

impl Handler<Restart> for Probe {
    type Result = ();

    fn handle(&mut self, _: Restart, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

#[derive(Message)]
#[rtype(result = "u32")]
struct Probes;

impl Handler<Probes> for Probe {
    type Result = u32;

    fn handle(&mut self, _: Probes, _ctx: &mut Self::Context) -> u32 {
        self.probes
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    pause();
    let probe = Supervisor::start(|_ctx| Probe::default());
    sleep(Duration::from_millis(5500)).await;
    println!("after 5 seconds: {} probes", probe.send(Probes).await?);

    probe.send(Restart).await?;
    sleep(Duration::from_millis(5500)).await;
    println!("after 5 more: {} probes", probe.send(Probes).await?);
    Ok(())
}
