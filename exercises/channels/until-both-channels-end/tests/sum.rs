use std::thread;
use std::time::Duration;

use crossbeam_channel::{Sender, bounded};
use until_both_channels_end::sum_of_both;

fn send(sender: &Sender<u32>, number: u32) {
    // Nobody takes it in a second: then nobody is going to.
    let sent = sender.send_timeout(number, Duration::from_secs(1));
    sent.expect("nobody receives");
}

#[test]
fn one_channel_ends_long_before_the_other() {
    let (first_sender, first) = bounded(0);
    let (second_sender, second) = bounded(0);
    let sum = thread::spawn(move || sum_of_both(first, second));
    send(&second_sender, 1);
    send(&first_sender, 20);
    drop(first_sender);
    for _ in 0..100 {
        send(&second_sender, 3);
    }
    drop(second_sender);
    assert_eq!(sum.join().expect("adding does not panic"), 321);
}

#[test]
fn the_order_of_the_channels_does_not_matter() {
    let (first_sender, first) = bounded(0);
    let (second_sender, second) = bounded(0);
    let sum = thread::spawn(move || sum_of_both(first, second));
    send(&first_sender, 1);
    drop(second_sender);
    for _ in 0..100 {
        send(&first_sender, 3);
    }
    drop(first_sender);
    assert_eq!(sum.join().expect("adding does not panic"), 301);
}
