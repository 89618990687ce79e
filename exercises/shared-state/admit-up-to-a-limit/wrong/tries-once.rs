use shuttle::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Opens a connection if fewer than `limit` are open, and says whether it did.
pub fn admit(open: &AtomicUsize, limit: usize) -> bool {
    let seen = open.load(Relaxed);
    seen < limit
        && open
            .compare_exchange(seen, seen + 1, Relaxed, Relaxed)
            .is_ok()
}
