use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, timeout};

use crate::Account;

pub const A_DAY: Duration = Duration::from_secs(86_400);

/// Runs on an account with 100 euros, and says how long it took.
pub async fn watch(name: &str, run: impl AsyncFnOnce(Account)) {
    println!("{name}");
    let start = Instant::now();
    match timeout(A_DAY, run(Account::new(Mutex::new(100)))).await {
        Ok(()) => println!("  done after {:?}", start.elapsed()),
        Err(_) => println!("  still waiting after a day"),
    }
}
