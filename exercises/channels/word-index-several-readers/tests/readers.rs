use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::Duration;

use word_index_several_readers::words_in;

const PATHS: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

/// Runs the pipeline on a thread of its own, so that a hang is a failed test.
fn run(
    readers: usize,
    read: impl Fn(&str) -> String + Send + Sync + 'static,
    count_words: impl Fn(&str) -> usize + Send + Sync + 'static,
) -> Result<usize, String> {
    let (sender, sum) = mpsc::channel();
    thread::spawn(move || sender.send(words_in(&PATHS, readers, read, count_words)));
    let limit = Duration::from_secs(2);
    sum.recv_timeout(limit).expect("the pipeline ends")
}

#[test]
fn every_file_is_read_and_counted_once() {
    for readers in [1, 3, 20] {
        let sum = run(readers, |path| format!("{path} {path}"), |text| text.len());
        assert_eq!(sum, Ok(36), "{readers} readers");
    }
}

#[test]
fn three_readers_read_at_the_same_time() {
    // With fewer readers, each waits for ever, and the limit of `run` is over.
    let three = Barrier::new(3);
    let read = move |path: &str| {
        three.wait();
        path.to_owned()
    };
    assert_eq!(run(3, read, |text| text.len()), Ok(12));
}

#[test]
fn readers_that_panic_end_the_pipeline() {
    let ended = run(2, |_| panic!("a test's panic"), |text| text.len());
    assert_eq!(ended, Err("the stage `read` has panicked".to_owned()));
}

#[test]
fn one_reader_that_panics_is_an_error() {
    let reads = AtomicUsize::new(0);
    let read = move |path: &str| {
        assert_ne!(reads.fetch_add(1, SeqCst), 0, "a test's panic");
        path.to_owned()
    };
    let ended = run(3, read, |text| text.len());
    assert_eq!(ended, Err("the stage `read` has panicked".to_owned()));
}

#[test]
fn counters_that_panic_end_the_pipeline() {
    let ended = run(2, str::to_owned, |_| panic!("a test's panic"));
    assert_eq!(ended, Err("the stage `count` has panicked".to_owned()));
}
