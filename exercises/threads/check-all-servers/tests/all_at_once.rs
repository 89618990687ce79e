use std::thread;
use std::time::{Duration, Instant};

use check_all_servers::check_all;

/// "n1" is down, and the others answer after 50 ms for each second of their number.
fn check(server: &str) -> u32 {
    let seconds = match server {
        "n1" => panic!("n1 does not answer"),
        "n2" => 2,
        _ => 4,
    };
    thread::sleep(Duration::from_millis(50 * u64::from(seconds)));
    seconds
}

#[test]
fn the_answers_have_the_order_of_the_servers() {
    assert_eq!(check_all(&["n4", "n2"], check), [Some(4), Some(2)]);
}

#[test]
fn a_panic_is_none_at_its_place() {
    assert_eq!(
        check_all(&["n2", "n1", "n4"], check),
        [Some(2), None, Some(4)]
    );
}

#[test]
fn the_checks_run_at_the_same_time() {
    let began = Instant::now();
    assert_eq!(check_all(&["n4"; 6], check), [Some(4); 6]);
    assert!(began.elapsed() < Duration::from_millis(800));
}

#[test]
fn without_servers_there_are_no_answers() {
    assert_eq!(check_all(&[], check), []);
}
