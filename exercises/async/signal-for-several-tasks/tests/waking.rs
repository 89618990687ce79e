use std::{
    pin::pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering::Relaxed},
        mpsc,
    },
    task::{Context, Wake, Waker},
    thread,
    time::Duration,
};

use signal_for_several_tasks::{Signal, Wait};

/// Counts how often it is called.
#[derive(Default)]
struct Calls(AtomicU32);

impl Wake for Calls {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Relaxed);
    }
}

/// The waker of one task, and its calls.
fn task() -> (Arc<Calls>, Waker) {
    let calls = Arc::new(Calls::default());
    (Arc::clone(&calls), Waker::from(calls))
}

#[test]
fn all_tasks_that_wait_are_woken() {
    let signal = Signal::default();
    let (first_calls, first_waker) = task();
    let (second_calls, second_waker) = task();
    let mut first = pin!(signal.wait());
    let mut second = pin!(signal.wait());
    let mut cx = Context::from_waker(&first_waker);
    assert!(first.as_mut().poll(&mut cx).is_pending());
    let mut cx = Context::from_waker(&second_waker);
    assert!(second.as_mut().poll(&mut cx).is_pending());
    signal.set();
    assert_eq!(first_calls.0.load(Relaxed), 1);
    assert_eq!(second_calls.0.load(Relaxed), 1);
    assert!(first.as_mut().poll(&mut cx).is_ready());
    assert!(second.as_mut().poll(&mut cx).is_ready());
}

#[test]
fn a_signal_that_was_set_before_is_seen() {
    let signal = Signal::default();
    signal.set();
    let mut cx = Context::from_waker(Waker::noop());
    assert!(pin!(signal.wait()).poll(&mut cx).is_ready());
}

#[test]
fn the_waker_of_the_last_poll_is_called() {
    let signal = Signal::default();
    let (calls, waker) = task();
    let mut wait = pin!(signal.wait());
    let mut cx = Context::from_waker(Waker::noop());
    assert!(wait.as_mut().poll(&mut cx).is_pending());
    let mut cx = Context::from_waker(&waker);
    assert!(wait.as_mut().poll(&mut cx).is_pending());
    signal.set();
    assert_eq!(calls.0.load(Relaxed), 1);
}

/// Polls at once, on the thread that wakes it, as an executor may.
struct PollsAtOnce(Mutex<Wait>);

impl Wake for PollsAtOnce {
    fn wake(self: Arc<Self>) {
        let mut wait = self.0.lock().expect("nobody panicked");
        let mut cx = Context::from_waker(Waker::noop());
        assert!(pin!(&mut *wait).poll(&mut cx).is_ready());
    }
}

#[test]
fn whoever_is_woken_may_poll_at_once() {
    let (done, ended) = mpsc::channel();
    thread::spawn(move || {
        let signal = Signal::default();
        let waker = Waker::from(Arc::new(PollsAtOnce(Mutex::new(signal.wait()))));
        let mut cx = Context::from_waker(&waker);
        assert!(pin!(signal.wait()).poll(&mut cx).is_pending());
        signal.set();
        done.send(())
    });
    let ended = ended.recv_timeout(Duration::from_millis(500));
    assert!(ended.is_ok(), "`set` hangs or panics");
}
