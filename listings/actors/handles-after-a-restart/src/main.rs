use std::collections::HashMap;
use std::time::Duration;

use actix::prelude::*;
use tokio::time::sleep;

/// Reports the jobs that take more than three seconds.
#[derive(Default)]
struct Watch {
    alarms: HashMap<u32, SpawnHandle>,
}

impl Actor for Watch {
    type Context = Context<Self>;
}

impl Supervised for Watch {
    fn restarting(&mut self, _ctx: &mut Self::Context) {
        println!("restarting");
        // The timers are gone, and new ones will get the same handles.
        self.alarms.clear();
    }
}

#[derive(Message)]
#[rtype(result = "()")]
enum Job {
    Begins(u32),
    Ends(u32),
}

impl Handler<Job> for Watch {
    type Result = ();

    fn handle(&mut self, message: Job, ctx: &mut Self::Context) {
        match message {
            Job::Begins(job) => {
                let alarm = ctx.run_later(Duration::from_secs(3), move |watch, _ctx| {
                    watch.alarms.remove(&job);
                    println!("job {job} takes long");
                });
                println!("job {job} begins: {alarm:?}");
                self.alarms.insert(job, alarm);
            }
            Job::Ends(job) => {
                println!("job {job} ends");
                if let Some(alarm) = self.alarms.remove(&job) {
                    ctx.cancel_future(alarm);
                }
            }
        }
    }
}

#[derive(Message)]
#[rtype(result = "()")]
struct Restart;

impl Handler<Restart> for Watch {
    type Result = ();

    fn handle(&mut self, _: Restart, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

#[actix_rt::main]
async fn main() -> Result<(), MailboxError> {
    tokio::time::pause();
    let watch = Supervisor::start(|_ctx| Watch::default());
    watch.send(Job::Begins(1)).await?;
    watch.send(Restart).await?;
    watch.send(Job::Begins(2)).await?;
    watch.send(Job::Ends(1)).await?;
    sleep(Duration::from_secs(10)).await;
    Ok(())
}
