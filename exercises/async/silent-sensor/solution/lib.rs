use std::time::Duration;

use tokio::sync::mpsc::Receiver;
use tokio::time::{Instant, interval, sleep_until};

const SILENCE: Duration = Duration::from_secs(10);
const PERIOD: Duration = Duration::from_secs(3);

#[derive(Debug, PartialEq)]
pub enum Ended {
    HungUp,
    Silent,
}

/// Watches a sensor until it hangs up, or has sent no reading for ten seconds. Calls `status` every three seconds.
pub async fn watch(mut readings: Receiver<i32>, mut status: impl FnMut()) -> Ended {
    let mut clock = interval(PERIOD);
    let mut deadline = Instant::now() + SILENCE;
    loop {
        tokio::select! {
            reading = readings.recv() => match reading {
                Some(_) => deadline = Instant::now() + SILENCE,
                None => return Ended::HungUp,
            },
            _ = clock.tick() => status(),
            () = sleep_until(deadline) => return Ended::Silent,
        }
    }
}
