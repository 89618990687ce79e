use shuttle::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Opens a connection if fewer than `limit` are open, and says whether it did.
pub fn admit(open: &AtomicUsize, limit: usize) -> bool {
    open.fetch_add(1, Relaxed) < limit
}
