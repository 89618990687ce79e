use std::time::Duration;

use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::time::sleep;

type Jobs = UnboundedSender<&'static str>;
type Done = UnboundedReceiver<&'static str>;

/// A printer, which takes five seconds for each job.
fn start_printer() -> (Jobs, Done) {
    let (jobs, mut queue) = mpsc::unbounded_channel();
    let (printed, done) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Some(job) = queue.recv().await {
            println!("  printing the {job}");
            sleep(Duration::from_secs(5)).await;
            // An error means that nobody wants to know any more.
            let _ = printed.send(job);
        }
    });
    (jobs, done)
}

/// Not cancel safe: whoever calls it again sends the job again.
async fn print(jobs: &Jobs, done: &mut Done) -> Option<&'static str> {
    jobs.send("invoice").ok()?;
    done.recv().await
}

async fn send_in_the_loop(jobs: Jobs, mut done: Done) {
    let printed = loop {
        tokio::select! {
            printed = print(&jobs, &mut done) => break printed,
            () = sleep(Duration::from_secs(2)) => println!("  (still waiting)"),
        }
    };
    println!("  printed: {printed:?}");
}

async fn send_before_the_loop(jobs: Jobs, mut done: Done) {
    let sent = jobs.send("invoice");
    sent.expect("the printer runs");
    let printed = loop {
        tokio::select! {
            printed = done.recv() => break printed,
            () = sleep(Duration::from_secs(2)) => println!("  (still waiting)"),
        }
    };
    println!("  printed: {printed:?}");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("sent in the loop");
    let (jobs, done) = start_printer();
    send_in_the_loop(jobs, done).await;
    sleep(Duration::from_secs(60)).await;

    println!("sent before the loop");
    let (jobs, done) = start_printer();
    send_before_the_loop(jobs, done).await;
    sleep(Duration::from_secs(60)).await;
}
