use std::io;

use actix::prelude::*;

struct Worker;

impl Actor for Worker {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
enum Job {
    Print(&'static str),
    Shutdown,
}

impl Handler<Job> for Worker {
    type Result = ();

    fn handle(&mut self, job: Job, _ctx: &mut Self::Context) {
        match job {
            Job::Print(document) => println!("printed: {document}"),
            Job::Shutdown => System::current().stop(),
        }
    }
}

fn main() -> io::Result<()> {
    let runner = System::new();
    runner.block_on(async {
        let worker = Worker.start();
        worker.do_send(Job::Print("invoice"));
        worker.do_send(Job::Shutdown);
        worker.do_send(Job::Print("report"));
    });

    runner.run()?;
    println!("run has returned");
    Ok(())
}
