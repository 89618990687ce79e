use shuttle::sync::atomic::{AtomicU32, Ordering::SeqCst};

/// Keeps the highest of all readings in `highest`.
pub fn record(highest: &AtomicU32, reading: u32) {
    if reading > highest.load(SeqCst) {
        highest.store(reading, SeqCst);
    }
}
