use std::thread;
use std::time::{Duration, Instant};

use requests_of_all_workers::handle_all;

fn quickly(_request: u32) {}

fn slowly(_request: u32) {
    thread::sleep(Duration::from_millis(100));
}

#[test]
fn the_requests_of_all_workers_are_counted() {
    assert_eq!(handle_all(vec![vec![1, 2, 3], vec![4, 5]], quickly), 5);
}

#[test]
fn a_second_call_counts_from_zero() {
    assert_eq!(handle_all(vec![vec![1]], quickly), 1);
    assert_eq!(handle_all(vec![vec![2], vec![3]], quickly), 2);
}

#[test]
fn without_work_the_count_is_zero() {
    assert_eq!(handle_all(vec![], quickly), 0);
}

#[test]
fn the_workers_run_at_the_same_time() {
    let began = Instant::now();
    assert_eq!(handle_all(vec![vec![1]; 8], slowly), 8);
    assert!(began.elapsed() < Duration::from_millis(600));
}
