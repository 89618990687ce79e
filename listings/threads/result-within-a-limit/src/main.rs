use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// Runs `work` on a thread of its own, and waits for its result no longer than `limit`.
fn within<T: Send + 'static>(
    limit: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, RecvTimeoutError> {
    let (result, results) = mpsc::channel();
    thread::spawn(move || {
        let _ = result.send(work()); // It fails if nobody waits any more.
    });
    results.recv_timeout(limit)
}

fn price(shop: &str) -> u32 {
    match shop {
        "quick" => 450,
        "slow" => {
            thread::sleep(Duration::from_secs(60));
            430
        }
        _ => panic!("no shop is called {shop}"),
    }
}

fn main() {
    let limit = Duration::from_millis(500);
    for shop in ["quick", "slow", "closed"] {
        match within(limit, move || price(shop)) {
            Ok(cents) => println!("{shop}: {cents} cents"),
            Err(RecvTimeoutError::Timeout) => println!("{shop}: no answer in time"),
            Err(RecvTimeoutError::Disconnected) => println!("{shop}: the thread panicked"),
        }
    }
}
