use std::{
    io::{BufReader, Cursor, Read},
    sync::mpsc::{Receiver, channel},
    time::{Duration, Instant},
};

use input_with_a_time_limit::first_line;

/// A terminal at which nobody types anything until its sender is dropped.
struct Silent(Receiver<()>);

impl Read for Silent {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        // A bound for solutions that wait for it.
        let _ = self.0.recv_timeout(Duration::from_secs(3));
        Ok(0)
    }
}

#[test]
fn a_line_that_is_there_is_returned() {
    let input = Cursor::new("yes\nno\n");
    let line = first_line(input, Duration::from_secs(2)).expect("the input is text");
    assert_eq!(line.as_deref(), Some("yes"));
}

#[test]
fn an_input_that_ends_has_no_line() {
    let line = first_line(Cursor::new(""), Duration::from_secs(2)).expect("the input is text");
    assert_eq!(line, None);
}

#[test]
fn a_silent_input_does_not_hold_up_the_caller() {
    let (_silent, typed) = channel();
    let input = BufReader::new(Silent(typed));
    let began = Instant::now();
    let line = first_line(input, Duration::from_millis(50)).expect("no read failed");
    assert_eq!(line, None);
    assert!(
        began.elapsed() < Duration::from_millis(800),
        "the limit was 50 ms, and the call took {:?}",
        began.elapsed()
    );
}
