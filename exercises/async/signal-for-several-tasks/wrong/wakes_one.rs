use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
};

#[derive(Default)]
struct State {
    set: bool,
    wakers: Vec<Waker>,
}

/// Says to any number of tasks that something has happened.
#[derive(Default)]
pub struct Signal(Arc<Mutex<State>>);

/// Ready when the signal is set.
pub struct Wait(Arc<Mutex<State>>);

impl Signal {
    pub fn wait(&self) -> Wait {
        Wait(Arc::clone(&self.0))
    }

    pub fn set(&self) {
        let mut state = self.0.lock().expect("a lock holder panicked");
        state.set = true;
        let waker = state.wakers.pop();
        drop(state);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl Future for Wait {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.0.lock().expect("a lock holder panicked");
        if state.set {
            return Poll::Ready(());
        }
        state.wakers.push(cx.waker().clone());
        Poll::Pending
    }
}
