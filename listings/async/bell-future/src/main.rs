use std::pin::{Pin, pin};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;

#[derive(Default)]
struct State {
    rung: bool,
    waiting: Option<Waker>,
}

/// Rings once, for whoever awaits the `Rung` that was made with it.
struct Bell(Arc<Mutex<State>>);

/// Ready once the bell has rung. Each bell has one, as `State` has room for one waker.
struct Rung(Arc<Mutex<State>>);

fn new_bell() -> (Bell, Rung) {
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
    fn ring(&self) {
        let mut state = self.0.lock().expect("nothing panics under the lock");
        state.rung = true;
        let waiting = state.waiting.take();
        drop(state);
        if let Some(waker) = waiting {
            waker.wake();
        }
    }
}

struct SendOnWake(Sender<&'static str>);

impl Wake for SendOnWake {
    fn wake(self: Arc<Self>) {
        let sent = self.0.send("the waker was called");
        sent.expect("main holds the receiver");
    }
}

fn main() {
    let (sender, wakes) = mpsc::channel();
    let waker = Waker::from(Arc::new(SendOnWake(sender)));
    let mut cx = Context::from_waker(&waker);

    let (bell, rung) = new_bell();
    let mut rung = pin!(rung);
    println!("poll 1: {:?}", rung.as_mut().poll(&mut cx));

    thread::scope(|kitchen| {
        kitchen.spawn(|| {
            println!("another thread rings");
            bell.ring();
        });
        let why = wakes.recv().expect("the waker holds the sender");
        println!("main: {why}");
    });
    println!("poll 2: {:?}", rung.as_mut().poll(&mut cx));
}
