use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use panic_as_an_error::{JobPanicked, submit};
use rayon::{ThreadPool, ThreadPoolBuilder};

const LIMIT: Duration = Duration::from_millis(500);

/// A pool without a panic handler.
fn pool() -> ThreadPool {
    let pool = ThreadPoolBuilder::new().num_threads(1).build();
    pool.expect("the system gives a thread")
}

#[test]
fn a_result_comes_through() {
    let pool = pool();
    assert_eq!(submit(&pool, || 6 * 7).recv_timeout(LIMIT), Ok(Ok(42)));
}

#[test]
fn a_panic_is_an_error_and_the_pool_goes_on() {
    let pool = pool();
    let broken = submit(&pool, || -> u32 { panic!("the index is broken") });
    assert_eq!(broken.recv_timeout(LIMIT), Ok(Err(JobPanicked)));
    assert_eq!(submit(&pool, || 1).recv_timeout(LIMIT), Ok(Ok(1)));
}

#[test]
fn submit_does_not_wait_for_the_job() {
    let (go, begin) = mpsc::channel();
    let (submitted, is_submitted) = mpsc::channel();
    thread::spawn(move || {
        let pool = pool();
        let job = submit(&pool, move || begin.recv_timeout(LIMIT).is_ok());
        // The test may have given up.
        let _ = submitted.send(job.recv_timeout(Duration::ZERO));
        let _ = submitted.send(job.recv_timeout(LIMIT));
    });
    let before = is_submitted.recv_timeout(LIMIT / 2);
    assert_eq!(before, Ok(Err(RecvTimeoutError::Timeout)), "submit waited");
    go.send(()).expect("the job waits");
    assert_eq!(is_submitted.recv_timeout(LIMIT), Ok(Ok(Ok(true))));
}
