use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
    thread,
};

#[derive(Default)]
struct Slot {
    celsius: Option<f64>,
    waker: Option<Waker>,
}

/// Ready when the sensor's thread has put its reading into the slot.
struct Reading {
    slot: Arc<Mutex<Slot>>,
}

impl Future for Reading {
    type Output = f64;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<f64> {
        let mut slot = self.slot.lock().expect("a lock holder panicked");
        match slot.celsius {
            Some(celsius) => Poll::Ready(celsius),
            None => {
                slot.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

fn read_sensor() -> Reading {
    let slot = Arc::new(Mutex::new(Slot::default()));
    let filled = Arc::clone(&slot);
    thread::spawn(move || {
        let mut slot = filled.lock().expect("a lock holder panicked");
        slot.celsius = Some(21.5);
        let waker = slot.waker.take();
        drop(slot);
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
