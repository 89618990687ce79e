use std::time::Duration;

use tokio::sync::mpsc::Receiver;
use tokio::time::{interval, timeout};

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
    loop {
        let step = async {
            tokio::select! {
                reading = readings.recv() => reading.is_some(),
                _ = clock.tick() => {
                    status();
                    true
                }
            }
        };
        match timeout(SILENCE, step).await {
            Ok(true) => {}
            Ok(false) => return Ended::HungUp,
            Err(_) => return Ended::Silent,
        }
    }
}
