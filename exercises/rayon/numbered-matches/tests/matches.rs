use std::sync::{Mutex, PoisonError, mpsc};
use std::time::Duration;

use numbered_matches::numbered_matches;
use rayon::ThreadPoolBuilder;

#[test]
fn the_number_is_the_line_in_the_text() {
    let log = "GET /\nerror: no disk\nGET /cart\nGET /pay\nerror: no bank\n";
    let errors = numbered_matches(log, |line| line.starts_with("error"));
    assert_eq!(errors, [(2, "error: no disk"), (5, "error: no bank")]);
}

#[test]
fn no_lines() {
    assert_eq!(numbered_matches("", |_| true), []);
}

/// Looking at the first line waits until another thread looks at the last one.
#[test]
fn lines_are_looked_at_in_parallel() {
    let log = format!("first\n{}last\n", "GET /\n".repeat(1000));
    let (looked_at, last) = mpsc::channel();
    let last = Mutex::new(last);
    let matches = |line: &str| match line {
        "first" => {
            let last = last.lock().unwrap_or_else(PoisonError::into_inner);
            last.recv_timeout(Duration::from_millis(500)).is_ok()
        }
        // `send` fails if the first line has given up waiting.
        "last" => looked_at.send(()).is_ok(),
        _ => false,
    };
    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.expect("the system gives two threads");
    let found = pool.install(|| numbered_matches(&log, matches));
    assert_eq!(found, [(1, "first"), (1002, "last")]);
}
