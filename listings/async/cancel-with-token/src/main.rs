use std::time::Duration;

use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Cooks until asked to stop, and finishes the dish in hand.
async fn cook(name: &str, seconds: u64, closing: CancellationToken) {
    let mut dishes = 0;
    while !closing.is_cancelled() {
        sleep(Duration::from_secs(seconds)).await;
        dishes += 1;
    }
    println!("{name}: {dishes} dishes, all finished");
}

/// Has nothing to finish: the token ends the wait.
async fn watch_the_door(closing: CancellationToken) {
    match closing
        .run_until_cancelled(sleep(Duration::from_secs(3600)))
        .await
    {
        Some(()) => println!("door: the evening is over"),
        None => println!("door: called away"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let closing = CancellationToken::new();
    let staff = TaskTracker::new();
    staff.spawn(cook("Ada", 3, closing.clone()));
    staff.spawn(cook("Ben", 7, closing.clone()));
    staff.spawn(watch_the_door(closing.clone()));

    sleep(Duration::from_secs(10)).await;
    println!("closing after {:?}", start.elapsed());
    closing.cancel();
    staff.close();
    staff.wait().await;
    println!("all have gone after {:?}", start.elapsed());
}
