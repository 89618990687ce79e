use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use first_error_of_all::read_all;
use rayon::ThreadPoolBuilder;

#[test]
fn all_values_in_the_order_of_the_lines() {
    let read = |line: &str| line.parse::<u32>();
    assert_eq!(read_all(&["3", "1", "2"], read), Ok(vec![3, 1, 2]));
}

/// Reading "early" fails, but that takes a while: "late" has failed before.
#[test]
fn a_later_line_fails_before() {
    let mut lines = vec!["good"; 100];
    lines[10] = "early";
    lines[60] = "late";

    let (failed, late) = mpsc::channel();
    let late = Mutex::new(late);
    let at_once = AtomicBool::new(false);
    let read = |line: &str| match line {
        "early" => {
            let late = late.lock().unwrap_or_else(PoisonError::into_inner);
            let waited = late.recv_timeout(Duration::from_millis(500));
            at_once.store(waited.is_ok(), Relaxed);
            // A wrong `read_all` records the error of "late" in this time.
            thread::sleep(Duration::from_millis(20));
            Err("early")
        }
        "late" => {
            // It fails if the line "early" has given up waiting.
            let _ = failed.send(());
            Err("late")
        }
        _ => Ok(()),
    };

    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.expect("the system gives two threads");
    let read = pool.install(|| read_all(&lines, read));
    assert_eq!(read, Err("early"));
    assert!(at_once.into_inner(), "one line waits for the other");
}
