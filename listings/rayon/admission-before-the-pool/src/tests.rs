use crate::reports::{Busy, ReportPool};
use rayon::ThreadPoolBuildError;
use std::sync::mpsc;
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

#[test]
fn close_refuses_waits_and_gives_up_in_time() -> Result<(), ThreadPoolBuildError> {
    let reports = ReportPool::new(1, 2)?;
    let (finish, may_finish) = mpsc::channel::<()>();
    let (say_done, done) = mpsc::channel();
    let wait = move || {
        let _ = may_finish.recv();
        let _ = say_done.send(());
    };
    assert_eq!(reports.submit(wait), Ok(()));
    assert!(!reports.close(Duration::from_millis(30)));
    assert_eq!(reports.submit(|| {}), Err(Busy));
    drop(finish);
    assert_eq!(done.recv(), Ok(()));
    // Also a place that is given back now is not given out again.
    for _ in 0..50 {
        assert_eq!(reports.submit(|| {}), Err(Busy));
        thread::sleep(Duration::from_millis(1));
    }
    Ok(())
}
