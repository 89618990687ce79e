use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    thread,
};

/// Ready when the sensor's thread has put its reading into the slot.
struct Reading {
    slot: Arc<Mutex<Option<f64>>>,
}

impl Future for Reading {
    type Output = f64;

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<f64> {
        let slot = self.slot.lock().expect("a lock holder panicked");
        match *slot {
            Some(celsius) => Poll::Ready(celsius),
            None => Poll::Pending,
        }
    }
}

fn read_sensor() -> Reading {
    let slot = Arc::new(Mutex::new(None));
    let filled = Arc::clone(&slot);
    thread::spawn(move || {
        *filled.lock().expect("a lock holder panicked") = Some(21.5);
    });
    Reading { slot }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("asking the sensor");
    println!("{} °C", read_sensor().await);
}
