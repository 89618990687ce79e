use tokio::select;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// A queue with a thousand jobs in it, to which no more will come.
fn full_queue() -> UnboundedReceiver<u32> {
    let (jobs, queue) = unbounded_channel();
    for job in 1..=1000 {
        jobs.send(job).expect("the queue is open");
    }
    queue
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (mut urgent, mut normal) = (full_queue(), full_queue());
    let mut done = [0, 0];
    for _ in 0..100 {
        select! {
            Some(_) = urgent.recv() => done[0] += 1,
            Some(_) = normal.recv() => done[1] += 1,
        }
    }
    println!("without biased: {} urgent, {} normal", done[0], done[1]);

    let mut done = [0, 0];
    for _ in 0..100 {
        select! {
            biased;
            Some(_) = urgent.recv() => done[0] += 1,
            Some(_) = normal.recv() => done[1] += 1,
        }
    }
    println!("biased: {} urgent, {} normal", done[0], done[1]);
}
