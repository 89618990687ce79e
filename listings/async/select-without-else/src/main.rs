use tokio::sync::mpsc::{Receiver, channel, error::SendError};

async fn work(mut urgent: Receiver<&str>, mut normal: Receiver<&str>) {
    loop {
        tokio::select! {
            biased;
            Some(job) = urgent.recv() => println!("urgent: {job}"),
            Some(job) = normal.recv() => println!("normal: {job}"),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), SendError<&'static str>> {
    let (urgent_jobs, urgent) = channel(8);
    let (normal_jobs, normal) = channel(8);
    let worker = tokio::spawn(work(urgent, normal));

    normal_jobs.send("print the invoice").await?;
    urgent_jobs.send("call the doctor").await?;
    drop((normal_jobs, urgent_jobs));

    match worker.await {
        Ok(()) => println!("all jobs are done"),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
