//! Counts the messages that go through a channel in a second.

use std::hint::black_box;
use std::thread;
use std::time::Instant;

pub struct Case {
    pub name: &'static str,
    pub limit: Option<usize>,
    pub senders: usize,
    pub messages: usize,
    pub work: bool,
}

/// About ten microseconds of work with a message.
#[inline(never)]
fn work_on(message: usize) -> usize {
    (0..30_000).fold(message, |sum, byte| black_box(sum ^ byte))
}

/// One run, in thousands of messages a second. The calls say whether they succeeded.
fn run<S: Send, R: Send>(
    case: &Case,
    senders: Vec<S>,
    mut receiver: R,
    send: fn(&S, usize) -> bool,
    receive: fn(&mut R) -> Option<usize>,
) -> f64 {
    let each = case.messages / case.senders;
    let start = Instant::now();
    thread::scope(|scope| {
        for sender in senders {
            scope.spawn(move || {
                for message in 0..each {
                    assert!(send(&sender, message), "the receiver is there");
                }
            });
        }
        let mut received = 0;
        while let Some(message) = receive(&mut receiver) {
            received += 1;
            if case.work {
                black_box(work_on(message));
            }
        }
        assert_eq!(received, each * case.senders);
    });
    case.messages as f64 / start.elapsed().as_secs_f64() / 1e3
}

/// The median of three runs, each with a channel of its own.
pub fn rate<S: Clone + Send, R: Send>(
    case: &Case,
    make: impl Fn() -> (S, R),
    send: fn(&S, usize) -> bool,
    receive: fn(&mut R) -> Option<usize>,
) -> f64 {
    let one_run = |_| {
        let (sender, receiver) = make();
        run(case, vec![sender; case.senders], receiver, send, receive)
    };
    let mut rates: Vec<f64> = (0..3).map(one_run).collect();
    rates.sort_by(f64::total_cmp);
    rates[1]
}
