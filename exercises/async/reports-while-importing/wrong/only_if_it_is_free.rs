use std::pin::pin;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{interval, sleep};

pub type Rows = Mutex<Vec<u32>>;

/// Imports five batches of ten rows. The rows of a batch belong together, so the lock is held over all ten.
pub async fn import(rows: &Rows) {
    for batch in 0..5 {
        let mut rows = rows.lock().await;
        for row in 0..10 {
            sleep(Duration::from_millis(250)).await;
            rows.push(10 * batch + row);
        }
    }
}

/// Imports all rows, and tells `report` each second how many there are.
pub async fn import_with_reports(rows: &Rows, mut report: impl FnMut(usize)) {
    let mut clock = interval(Duration::from_secs(1));
    let mut importing = pin!(import(rows));
    loop {
        tokio::select! {
            () = &mut importing => return,
            _ = clock.tick() => {
                if let Ok(rows) = rows.try_lock() {
                    report(rows.len());
                }
            }
        }
    }
}
