use actix::dev::Request;
use actix::prelude::*;

struct Worker;

impl Actor for Worker {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "&'static str")]
enum Job {
    Run,
    Stop,
    Terminate,
    Panic,
}

impl Handler<Job> for Worker {
    type Result = MessageResult<Job>;

    fn handle(&mut self, job: Job, ctx: &mut Self::Context) -> Self::Result {
        MessageResult(match job {
            Job::Run => "done",
            Job::Stop => {
                ctx.stop();
                "stopping"
            }
            Job::Terminate => {
                ctx.terminate();
                "terminating"
            }
            Job::Panic => panic!("the job has failed"),
        })
    }
}

fn send_three(worker: &Addr<Worker>, second: Job) -> [Request<Worker, Job>; 3] {
    [Job::Run, second, Job::Run].map(|job| worker.send(job))
}

async fn show(answers: [Request<Worker, Job>; 3]) {
    for answer in answers {
        match answer.await {
            Ok(answer) => println!("  {answer}"),
            Err(error) => println!("  {error}"),
        }
    }
}

#[actix_rt::main]
async fn main() {
    println!("the second message stops the actor:");
    let worker = Worker.start();
    show(send_three(&worker, Job::Stop)).await;

    println!("the second message terminates it:");
    let worker = Worker.start();
    show(send_three(&worker, Job::Terminate)).await;

    println!("the second message panics:");
    let worker = Worker.start();
    show(send_three(&worker, Job::Panic)).await;

    println!("the last address is dropped:");
    let worker = Worker.start();
    let answers = send_three(&worker, Job::Run);
    drop(worker);
    show(answers).await;
}
