#![cfg(all(test, target_os = "linux"))]

use std::fs;
use std::thread;

use super::lower_priority;

/// The nice value of the thread that calls it: see proc_pid_stat(5).
fn nice() -> i32 {
    let stat = fs::read_to_string("/proc/thread-self/stat").expect("Linux has it");
    let (_, numbers) = stat.rsplit_once(") ").expect("the name is in parentheses");
    let nice = numbers.split(' ').nth(16).expect("it is the 19th field");
    nice.parse().expect("it is a number")
}

#[test]
fn the_thread_and_those_that_it_starts_have_nice_19() {
    let usual = nice();
    let indexer = thread::spawn(|| {
        lower_priority();
        (nice(), thread::spawn(nice).join().expect("nice is there"))
    });
    assert_eq!(indexer.join().expect("nice is there"), (19, 19));
    assert_eq!(nice(), usual);
}
