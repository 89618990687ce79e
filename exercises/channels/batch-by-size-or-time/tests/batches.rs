use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use batch_by_size_or_time::next_batch;

const LONG: Duration = Duration::from_secs(20);

#[test]
fn a_full_batch_does_not_wait() {
    let (sender, lines) = mpsc::channel();
    for line in ["a", "b", "c"] {
        sender.send(line.to_string()).expect("the receiver exists");
    }
    assert_eq!(next_batch(&lines, 2, LONG), ["a", "b"]);
    assert_eq!(next_batch(&lines, 1, LONG), ["c"]);
}

#[test]
fn the_last_batch_has_what_came_before_the_end() {
    let (sender, lines) = mpsc::channel();
    sender.send("a".to_string()).expect("the receiver exists");
    drop(sender);
    assert_eq!(next_batch(&lines, 2, LONG), ["a"]);
    assert!(next_batch(&lines, 2, LONG).is_empty());
}

#[test]
fn a_batch_waits_for_a_late_line() {
    let (sender, lines) = mpsc::channel();
    let late = thread::spawn(move || {
        thread::sleep(Duration::from_millis(50));
        sender.send("a".to_string())
    });
    assert_eq!(next_batch(&lines, 1, LONG), ["a"]);
    let sent = late.join().expect("sending does not panic");
    sent.expect("the receiver exists");
}

#[test]
fn many_lines_do_not_extend_the_limit() {
    let (sender, lines) = mpsc::channel();
    let until = Instant::now() + Duration::from_millis(1500);
    let writer = thread::spawn(move || {
        while Instant::now() < until && sender.send("a".to_string()).is_ok() {
            thread::sleep(Duration::from_millis(5));
        }
    });
    let batch = next_batch(&lines, 100_000, Duration::from_millis(400));
    assert!(Instant::now() < until, "the batch took too long");
    assert!(!batch.is_empty());
    drop(lines);
    writer.join().expect("the writer panicked");
}
