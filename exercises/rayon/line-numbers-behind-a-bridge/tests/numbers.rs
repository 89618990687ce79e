use std::sync::{Condvar, Mutex};
use std::time::Duration;

use line_numbers_behind_a_bridge::lines_with_errors;
use rayon::ThreadPoolBuilder;

const LIMIT: Duration = Duration::from_millis(300);

/// Which lines have begun, and which are done.
#[derive(Default)]
struct Progress {
    begun: Vec<usize>,
    done: Vec<usize>,
}

/// One worker checks the lines 1 and 3, and one worker checks the lines 2 and 4. Line 4 is done before line 3.
#[test]
fn numbers_are_those_of_the_lines() {
    let progress = Mutex::new(Progress::default());
    let changed = Condvar::new();
    let wait_until = |condition: &dyn Fn(&Progress) -> bool| {
        let progress = progress.lock().expect("no panic");
        let waited = changed.wait_timeout_while(progress, LIMIT, |progress| !condition(progress));
        let timed_out = waited.expect("no panic").1.timed_out();
        assert!(!timed_out, "the lines are checked one after the other");
    };
    let has_error = |line: &str| {
        let line: usize = line.parse().expect("a number");
        progress.lock().expect("no panic").begun.push(line);
        changed.notify_all();
        match line {
            1 => wait_until(&|progress| progress.begun.contains(&2)),
            2 => wait_until(&|progress| progress.begun.contains(&3)),
            3 => wait_until(&|progress| progress.done.contains(&4)),
            _ => (),
        }
        progress.lock().expect("no panic").done.push(line);
        changed.notify_all();
        line != 4
    };
    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.expect("the system gives two threads");
    let lines = (1..=4).map(|line| line.to_string());
    let numbers = pool.install(|| lines_with_errors(lines, has_error));
    assert_eq!(numbers, [1, 2, 3]);
}

#[test]
fn no_lines_and_no_errors() {
    let no_lines: [String; 0] = [];
    assert!(lines_with_errors(no_lines.into_iter(), |_| true).is_empty());
    let lines = ["a", "b"].map(str::to_owned);
    assert!(lines_with_errors(lines.into_iter(), |_| false).is_empty());
}
