use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use count_in_two_halves::count_matching;

fn lines(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| text.to_string()).collect()
}

#[test]
fn all_matching_lines_are_counted() {
    let level = String::from("ERROR");
    let is_error = |line: &str| line.starts_with(&level);
    for (log, errors) in [
        (lines(&["ERROR a", "INFO b", "ERROR c"]), 2),
        (lines(&["INFO a", "INFO b"]), 0),
        (lines(&["ERROR a"]), 1),
        (lines(&[]), 0),
    ] {
        assert_eq!(count_matching(&log, is_error), errors);
    }
}

#[test]
fn each_half_has_a_thread_of_its_own() {
    let threads = Mutex::new(HashSet::new());
    count_matching(&lines(&["a", "b", "c", "d"]), |_| {
        let mut threads = threads.lock().expect("inserting does not panic");
        threads.insert(thread::current().id())
    });
    let threads = threads.into_inner().expect("inserting does not panic");
    assert_eq!(threads.len(), 2);
}

#[test]
fn both_threads_run_at_the_same_time() {
    let (sender, receiver) = mpsc::channel();
    let receiver = Mutex::new(receiver);
    let found = count_matching(&lines(&["left", "right"]), |line| match line {
        "left" => {
            let inbox = receiver.lock().expect("receiving does not panic");
            inbox.recv_timeout(Duration::from_secs(2)).is_ok()
        }
        _ => sender.send(()).is_ok(),
    });
    assert_eq!(found, 2);
}

#[test]
#[should_panic(expected = "cannot read bad")]
fn a_panic_keeps_its_message() {
    count_matching(&lines(&["good", "bad"]), |line| match line {
        "bad" => panic!("cannot read {line}"),
        _ => true,
    });
}
