use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::JoinError;
use tokio::time::{Instant, sleep};

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

/// Starts at most `limit` workers. Returns the panic of the last one.
async fn supervise(inbox: mpsc::Receiver<Job>, limit: u32) -> Result<(), JoinError> {
    let inbox = Arc::new(Mutex::new(inbox));
    let mut pause = Duration::from_millis(100);
    let mut started = 1;
    loop {
        match tokio::spawn(worker(Arc::clone(&inbox))).await {
            Ok(()) => return Ok(()),
            Err(error) if error.is_panic() && started < limit => {
                eprintln!("restart: {error}");
                sleep(pause).await;
                pause *= 2;
                started += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn Error>> {
    let (jobs, inbox) = mpsc::channel(16);
    let supervisor = tokio::spawn(supervise(inbox, 3));
    let start = Instant::now();

    let mut waiting = Vec::new();
    for amount in ["20", "half", "5", "half", "7", "half", "9"] {
        let (total, answer) = oneshot::channel();
        jobs.send(Job { amount, total }).await?;
        waiting.push((amount, answer));
    }
    for (amount, answer) in waiting {
        let answer = answer.await;
        let ms = start.elapsed().as_millis();
        match answer {
            Ok(total) => println!("{ms:>3} ms, {amount}: the total is {total}"),
            Err(_) => println!("{ms:>3} ms, {amount}: no answer"),
        }
    }

    drop(jobs);
    let end = supervisor.await?;
    println!("given up: {}", end.is_err());
    Ok(())
}
