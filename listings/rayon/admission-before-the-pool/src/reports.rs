use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};

#[derive(Debug, PartialEq)]
pub struct Busy;

pub struct ReportPool {
    pool: ThreadPool,
    places: usize,
    free: Arc<AtomicUsize>,
}

/// A place among the reports that run or wait. Dropping it gives the place back.
struct Place(Arc<AtomicUsize>);

impl Drop for Place {
    fn drop(&mut self) {
        // Pairs with the `Acquire` in `close`, which sees what the report has done.
        self.0.fetch_add(1, Ordering::Release);
    }
}

impl ReportPool {
    pub fn new(threads: usize, places: usize) -> Result<Self, ThreadPoolBuildError> {
        let pool = ThreadPoolBuilder::new()
            .num_threads(threads)
            .thread_name(|index| format!("report-{index}"))
            // The panic message stands in the log; the other reports go on.
            .panic_handler(|_| {})
            .build()?;
        let free = Arc::new(AtomicUsize::new(places));
        Ok(Self { pool, places, free })
    }

    pub fn submit(&self, report: impl FnOnce() + Send + 'static) -> Result<(), Busy> {
        let take_one = |free: usize| free.checked_sub(1);
        self.free
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take_one)
            .map_err(|_| Busy)?;
        let place = Place(Arc::clone(&self.free));
        self.pool.spawn_fifo(move || {
            let _place = place;
            report();
        });
        Ok(())
    }
    /// Refuses new reports, and waits for those that were accepted. Says whether all have ended
    /// within `limit`. To be called once.
    pub fn close(&self, limit: Duration) -> bool {
        let end = Instant::now() + limit;
        let mut taken = 0;
        loop {
            taken += self.free.swap(0, Ordering::Acquire);
            if taken == self.places || Instant::now() >= end {
                return taken == self.places;
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}
