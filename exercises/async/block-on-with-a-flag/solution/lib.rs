use std::{
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
};

use shuttle::sync::{Condvar, Mutex};

/// Whether the future is to be polled.
#[derive(Default)]
struct Woken {
    flag: Mutex<bool>,
    changed: Condvar,
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        *self.flag.lock().expect("a lock holder panicked") = true;
        self.changed.notify_one();
    }
}

/// Polls the future until it is ready, and sleeps in between.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let woken = Arc::new(Woken::default());
    let waker = Waker::from(Arc::clone(&woken));
    let mut cx = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            return output;
        }
        let mut flag = woken.flag.lock().expect("a lock holder panicked");
        while !*flag {
            flag = woken.changed.wait(flag).expect("a lock holder panicked");
        }
        *flag = false;
    }
}
