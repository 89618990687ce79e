use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc::{self, Receiver};

use rayon::ThreadPool;

/// What the receiver gets in place of a result, if the job panicked.
#[derive(Debug, PartialEq)]
pub struct JobPanicked;

/// Runs `job` on the pool, and returns at once. The receiver gets the result.
pub fn submit<T: Send + 'static>(
    pool: &ThreadPool,
    job: impl FnOnce() -> T + Send + 'static,
) -> Receiver<Result<T, JobPanicked>> {
    let (done, result) = mpsc::channel();
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| pool.install(job)));
    let _ = done.send(outcome.map_err(|_payload| JobPanicked));
    result
}
