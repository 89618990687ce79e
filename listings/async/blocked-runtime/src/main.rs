use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::Duration,
};

use tokio::{
    task::{JoinError, spawn_blocking},
    time::sleep,
};

/// Stands for anything that keeps its thread: a computation, a blocking driver.
fn grind() {
    thread::sleep(Duration::from_millis(40));
}

async fn count_ticks(ticks: Arc<AtomicU32>) {
    loop {
        ticks.fetch_add(1, Ordering::Relaxed);
        sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), JoinError> {
    let ticks = Arc::new(AtomicU32::new(0));
    tokio::spawn(count_ticks(Arc::clone(&ticks)));

    grind();
    println!("called directly: {} ticks", ticks.load(Ordering::Relaxed));

    spawn_blocking(grind).await?;
    println!("by spawn_blocking: {} ticks", ticks.load(Ordering::Relaxed));
    Ok(())
}
