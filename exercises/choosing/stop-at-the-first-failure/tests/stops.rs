use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::Duration;

use stop_at_the_first_failure::run;

#[test]
fn all_jobs_are_done_when_none_fails() {
    assert_eq!(run(0..100, 3, |job| Ok(u64::from(job))), Ok(4950));
    assert_eq!(run(0..0, 3, |_| Err("no job".to_owned())), Ok(0));
}

/// 100 jobs of 5 ms, of which `bad` fails. Jobs 0 and 1 wait for each other, so each worker begins with one of them.
fn failing(bad: u32) -> (Result<u64, String>, u32) {
    let (sender, ended) = mpsc::channel();
    thread::spawn(move || {
        let started = AtomicU32::new(0);
        let both = Barrier::new(2);
        let result = run(0..100, 2, |job| {
            started.fetch_add(1, Ordering::Relaxed);
            if job < 2 {
                both.wait();
            }
            thread::sleep(Duration::from_millis(5));
            match job {
                job if job == bad => Err(format!("job {job} failed")),
                job => Ok(u64::from(job)),
            }
        });
        sender.send((result, started.into_inner()))
    });
    ended
        .recv_timeout(Duration::from_secs(5))
        .expect("two workers do jobs at the same time, and `run` returns")
}

#[test]
fn the_other_worker_stops_soon() {
    // Which worker begins with which job is not fixed.
    for bad in [0, 1].repeat(10) {
        let (result, started) = failing(bad);
        assert_eq!(result, Err(format!("job {bad} failed")));
        assert!(started < 20, "{started} jobs were started");
    }
}

#[test]
fn a_later_failure_is_not_lost() {
    for bad in [9, 99] {
        let (result, _) = failing(bad);
        assert_eq!(result, Err(format!("job {bad} failed")));
    }
}
