use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

#[derive(Default)]
struct State {
    rung: bool,
    waiting: Option<Waker>,
}

/// Ready once somebody has rung it.
#[derive(Clone, Default)]
pub struct Bell(Arc<Mutex<State>>);

impl Future for Bell {
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
