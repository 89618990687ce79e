use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
    thread,
};

#[derive(Default)]
struct Slot {
    celsius: Mutex<Option<f64>>,
    waker: Mutex<Option<Waker>>,
}

/// Ready when the sensor's thread has put its reading into the slot.
struct Reading {
    slot: Arc<Slot>,
}

impl Future for Reading {
    type Output = f64;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<f64> {
        let celsius = *self.slot.celsius.lock().expect("a lock holder panicked");
        if let Some(celsius) = celsius {
            return Poll::Ready(celsius);
        }
        *self.slot.waker.lock().expect("a lock holder panicked") = Some(cx.waker().clone());
        Poll::Pending
    }
}

fn read_sensor() -> Reading {
    let slot = Arc::new(Slot::default());
    let filled = Arc::clone(&slot);
    thread::spawn(move || {
        *filled.celsius.lock().expect("a lock holder panicked") = Some(21.5);
        let waker = filled.waker.lock().expect("a lock holder panicked").take();
        if let Some(waker) = waker {
            waker.wake();
        }
    });
    Reading { slot }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("asking the sensor");
    println!("{} °C", read_sensor().await);
}
