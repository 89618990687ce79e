use std::collections::HashSet;
use std::sync::Mutex;
use std::thread;

use every_line_counted::count;

const LINES: [&str; 7] = [
    "error: disk full",
    "ok",
    "error: no route",
    "ok",
    "ok",
    "ok",
    "error: timeout",
];

#[test]
fn every_line_is_counted_once() {
    for threads in 1..=9 {
        let errors = count(&LINES, threads, |line| line.starts_with("error"));
        assert_eq!(errors, 3, "on {threads} threads");
    }
}

#[test]
fn no_lines() {
    assert_eq!(count(&[], 2, |_| true), 0);
}

#[test]
fn two_threads_do_the_work() {
    let seen = Mutex::new(HashSet::new());
    count(&LINES, 2, |_| {
        let this = thread::current().id();
        seen.lock().expect("nobody panicked").insert(this)
    });
    assert_eq!(seen.into_inner().expect("nobody panicked").len(), 2);
}
