mod demonstration;

use std::{io, time::Duration};

use tokio::{
    signal,
    time::{sleep, timeout},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// Returns when SIGTERM or Ctrl-C has come.
async fn signal_comes() -> io::Result<()> {
    #[cfg(unix)]
    let mut sigterm = signal::unix::signal(signal::unix::SignalKind::terminate())?;
    #[cfg(windows)]
    let mut sigterm = signal::windows::ctrl_shutdown()?;

    tokio::select! {
        _ = sigterm.recv() => println!("SIGTERM"),
        pressed = signal::ctrl_c() => pressed?,
    }
    Ok(())
}

/// Stands for a queue.
async fn next_job() {
    sleep(Duration::from_millis(20)).await;
}

async fn worker(id: u64, stop: CancellationToken) {
    while let Some(()) = stop.run_until_cancelled(next_job()).await {
        println!("worker {id}: begins a job");
        // Stands for the work. No token interrupts it.
        sleep(Duration::from_millis(300 * id)).await;
        println!("worker {id}: the job is done");
    }
    println!("worker {id}: cleans up");
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let stop = CancellationToken::new();
    let tasks = TaskTracker::new();
    for id in [1, 2] {
        tasks.spawn(worker(id, stop.clone()));
    }
    tokio::spawn(demonstration::ask_to_stop(stop.clone()));

    tokio::select! {
        signal = signal_comes() => signal?,
        () = stop.cancelled() => println!("stopped from inside"),
    }
    stop.cancel();
    tasks.close();
    match timeout(Duration::from_secs(5), tasks.wait()).await {
        Ok(()) => println!("all tasks have ended"),
        Err(_) => println!("the time is over"),
    }
    Ok(())
}
