use std::error::Error;
use std::sync::Arc;

use tokio::sync::{Mutex, mpsc, oneshot};

struct Job {
    amount: &'static str,
    total: oneshot::Sender<u32>,
}

type Inbox = Arc<Mutex<mpsc::Receiver<Job>>>;

async fn worker(inbox: Inbox) {
    let mut inbox = inbox.lock().await;
    let mut total = 0;
    while let Some(job) = inbox.recv().await {
        let amount: u32 = job.amount.parse().expect("an amount is a number");
        total += amount;
        // Whoever asked may have given up.
        let _ = job.total.send(total);
    }
}

async fn supervise(inbox: mpsc::Receiver<Job>) {
    let inbox = Arc::new(Mutex::new(inbox));
    while let Err(error) = tokio::spawn(worker(Arc::clone(&inbox))).await {
        eprintln!("restart: {error}");
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (jobs, inbox) = mpsc::channel(16);
    let supervisor = tokio::spawn(supervise(inbox));

    let mut waiting = Vec::new();
    for amount in ["20", "half", "5"] {
        let (total, answer) = oneshot::channel();
        jobs.send(Job { amount, total }).await?;
        waiting.push((amount, answer));
    }
    for (amount, answer) in waiting {
        match answer.await {
            Ok(total) => println!("{amount}: the total is {total}"),
            Err(_) => println!("{amount}: no answer"),
        }
    }

    drop(jobs);
    supervisor.await?;
    Ok(())
}
