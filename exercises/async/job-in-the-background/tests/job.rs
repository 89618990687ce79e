use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use job_in_the_background::in_background;
use tokio::time::{Instant, sleep};

#[tokio::test(start_paused = true)]
async fn the_job_runs_while_the_caller_sleeps() {
    let began = Instant::now();
    let starts = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&starts);
    let running = in_background(Duration::from_secs(1), move || {
        let starts = Arc::clone(&starts);
        async move {
            let second = began.elapsed().as_secs();
            starts.lock().expect("nobody panicked").push(second);
            sleep(Duration::from_secs(2)).await;
        }
    });
    sleep(Duration::from_secs(60)).await;
    assert_eq!(*seen.lock().expect("nobody panicked"), [0, 3, 6]);
    drop(running);
}
