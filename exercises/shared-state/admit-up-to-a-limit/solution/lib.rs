use shuttle::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Opens a connection if fewer than `limit` are open, and says whether it did.
pub fn admit(open: &AtomicUsize, limit: usize) -> bool {
    let admitted = open.fetch_update(Relaxed, Relaxed, |count| {
        (count < limit).then_some(count + 1)
    });
    admitted.is_ok()
}
