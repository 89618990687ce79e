use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

#[derive(Default)]
struct State {
    rung: bool,
    waiting: Option<Waker>,
}

/// Rings once, for whoever awaits the `Rung` that was made with it.
pub struct Bell(Arc<Mutex<State>>);

/// Ready once the bell has rung. Each bell has one, as `State` has room for one waker.
pub struct Rung(Arc<Mutex<State>>);

pub fn new_bell() -> (Bell, Rung) {
    let state = Arc::new(Mutex::new(State::default()));
    (Bell(Arc::clone(&state)), Rung(state))
}

impl Future for Rung {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.0.lock().expect("nothing panics under the lock");
        if state.rung {
            return Poll::Ready(());
        }
        state.waiting = Some(cx.waker().clone());
        Poll::Pending
    }
}

impl Bell {
    pub fn ring(&self) {
        let mut state = self.0.lock().expect("nothing panics under the lock");
        state.rung = true;
        let waiting = state.waiting.take();
        drop(state);
        if let Some(waker) = waiting {
            waker.wake();
        }
    }
}
