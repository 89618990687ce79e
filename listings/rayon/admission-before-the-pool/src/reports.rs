use std::sync::Arc;
use std::sync::atomic::{AtomicIsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};

/// So many places are taken away by `close`: none is free from then on, however many are given back.
const CLOSED: isize = isize::MAX / 2;

#[derive(Debug, PartialEq)]
pub struct Busy;

pub struct ReportPool {
    pool: ThreadPool,
    places: isize,
    free: Arc<AtomicIsize>,
}

/// A place among the reports that run or wait. Dropping it gives the place back.
struct Place(Arc<AtomicIsize>);

impl Drop for Place {
    fn drop(&mut self) {
        // Pairs with the `Acquire` in `close`, which sees what the report has done.
        self.0.fetch_add(1, Ordering::Release);
    }
}

impl ReportPool {
    pub fn new(threads: usize, places: isize) -> Result<Self, ThreadPoolBuildError> {
        let pool = ThreadPoolBuilder::new()
            .num_threads(threads)
            .thread_name(|index| format!("report-{index}"))
            // The panic message stands in the log; the other reports go on.
            .panic_handler(|_| {})
            .build()?;
        let free = Arc::new(AtomicIsize::new(places));
        Ok(Self { pool, places, free })
    }

    pub fn submit(&self, report: impl FnOnce() + Send + 'static) -> Result<(), Busy> {
        let take_one = |free: isize| (free > 0).then_some(free - 1);
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
        self.free.fetch_sub(CLOSED, Ordering::Relaxed);
        loop {
            let free = self.free.load(Ordering::Acquire) + CLOSED;
            if free == self.places || Instant::now() >= end {
                return free == self.places;
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}
