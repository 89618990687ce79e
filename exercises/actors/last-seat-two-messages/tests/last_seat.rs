use last_seat_two_messages::{book, keep};
use shuttle::sync::mpsc::channel;
use shuttle::thread;

/// Two customers, and one free seat.
fn two_customers() {
    let (requests, inbox) = channel();
    let keeper = thread::spawn(move || keep(1, inbox));
    let other = requests.clone();
    let second = thread::spawn(move || book(&other));
    let first = book(&requests);
    drop(requests);

    let second = second.join().expect("the second customer panicked");
    assert!(first != second, "exactly one of the two gets the seat");
    assert_eq!(keeper.join().expect("the keeper panicked"), 0);
}

#[test]
fn exactly_one_gets_the_seat_in_every_schedule() {
    shuttle::check_dfs(two_customers, None);
}

#[test]
fn a_seat_for_each() {
    shuttle::check_dfs(
        || {
            let (requests, inbox) = channel();
            let keeper = thread::spawn(move || keep(3, inbox));
            assert!(book(&requests), "the first seat is free");
            assert!(book(&requests), "the second seat is free");
            drop(requests);
            assert_eq!(keeper.join().expect("the keeper panicked"), 1);
        },
        None,
    );
}
