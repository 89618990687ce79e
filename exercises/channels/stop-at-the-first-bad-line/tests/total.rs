use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

use shuttle::thread;
use stop_at_the_first_bad_line::total;

#[test]
fn all_lines_are_good() {
    shuttle::check_random(
        || assert_eq!(total(["1", "2", "3"].into_iter()), Ok(6)),
        500,
    );
}

#[test]
fn the_error_comes_out() {
    let check = || {
        let result = total(["1", "two", "3"].into_iter());
        let error = result.expect_err("the second line is bad");
        assert!(error.starts_with("two: "), "{error}");
    };
    shuttle::check_random(check, 500);
}

#[test]
fn the_reader_stops() {
    let check = || {
        let read = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&read);
        let lines = ["1", "two"].into_iter().chain(["3"; 40]);
        let result = total(lines.inspect(move |_| {
            counted.fetch_add(1, SeqCst);
        }));
        assert!(result.is_err());
        for _ in 0..50 {
            thread::yield_now();
        }
        let read = read.load(SeqCst);
        assert!(read < 10, "{read} lines were read");
    };
    shuttle::check_random(check, 500);
}
