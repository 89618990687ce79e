use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior, interval, sleep};

/// Measures every second. The second measurement takes 3.5 seconds.
async fn measure(behavior: MissedTickBehavior) {
    let start = Instant::now();
    let mut clock = interval(Duration::from_secs(1));
    clock.set_missed_tick_behavior(behavior);
    print!("{behavior:?}:");
    for measurement in 1..=7 {
        clock.tick().await;
        print!(" {:?}", start.elapsed());
        if measurement == 2 {
            sleep(Duration::from_millis(3500)).await;
        }
    }
    println!();
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    measure(MissedTickBehavior::Burst).await;
    measure(MissedTickBehavior::Skip).await;
    measure(MissedTickBehavior::Delay).await;
}
