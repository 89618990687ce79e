use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};

#[derive(Debug, PartialEq)]
struct Busy;

struct ReportPool {
    pool: ThreadPool,
    free: Arc<AtomicUsize>,
}

/// A place among the reports that run or wait. Dropping it gives the place back.
struct Place(Arc<AtomicUsize>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl ReportPool {
    fn new(threads: usize, places: usize) -> Result<Self, ThreadPoolBuildError> {
        let pool = ThreadPoolBuilder::new()
            .num_threads(threads)
            .thread_name(|index| format!("report-{index}"))
            // The panic message stands in the log; the other reports go on.
            .panic_handler(|_| {})
            .build()?;
        let free = Arc::new(AtomicUsize::new(places));
        Ok(Self { pool, free })
    }

    fn submit(&self, report: impl FnOnce() + Send + 'static) -> Result<(), Busy> {
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
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let reports = ReportPool::new(1, 2)?;
    let (finish, may_finish) = mpsc::channel::<()>();
    let (done, results) = mpsc::channel();

    // The first report runs until `main` lets it finish; the second one waits for the worker.
    let first = done.clone();
    let long_report = move || {
        let _ = may_finish.recv();
        let _ = first.send("the first report");
    };
    println!("first: {:?}", reports.submit(long_report));
    let second = done.clone();
    let short_report = move || {
        let _ = second.send("the second report");
    };
    println!("second: {:?}", reports.submit(short_report));
    println!("third: {:?}", reports.submit(|| {}));

    drop((finish, done));
    for name in results {
        println!("done: {name}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;
    use std::time::{Duration, Instant};

    #[test]
    fn a_report_that_panics_gives_its_place_back() -> Result<(), ThreadPoolBuildError> {
        let reports = ReportPool::new(1, 1)?;
        assert_eq!(reports.submit(|| panic!("no data")), Ok(()));
        let limit = Instant::now() + Duration::from_secs(5);
        while reports.submit(|| {}) == Err(Busy) {
            assert!(Instant::now() < limit, "the place is lost");
            thread::yield_now();
        }
        Ok(())
    }
}
