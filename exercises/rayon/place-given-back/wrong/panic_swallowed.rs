use shuttle::sync::atomic::{AtomicUsize, Ordering};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A limit on how many jobs run or wait at the same time.
pub struct Limit {
    free: AtomicUsize,
}

impl Limit {
    pub fn new(places: usize) -> Self {
        Self {
            free: AtomicUsize::new(places),
        }
    }

    /// Runs `job` if a place is free, and gives the place back when it ends. A panic of `job` goes on
    /// to the caller.
    pub fn run<T>(&self, job: impl FnOnce() -> T) -> Option<T> {
        let take_one = |free: usize| free.checked_sub(1);
        self.free
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take_one)
            .ok()?;
        let result = catch_unwind(AssertUnwindSafe(job));
        self.free.fetch_add(1, Ordering::Relaxed);
        result.ok()
    }
}
