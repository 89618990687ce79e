use std::{
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
    time::Duration,
};

use tokio::sync::oneshot;

struct Sleeper(Thread);

impl Wake for Sleeper {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Sleeper(thread::current())));
    let mut cx = Context::from_waker(&waker);
    let mut polls = 0;
    loop {
        polls += 1;
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            println!("ready at poll {polls}");
            return output;
        }
        thread::park();
    }
}

fn read_sensor() -> oneshot::Receiver<f64> {
    let (sensor, reading) = oneshot::channel();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(20));
        sensor.send(21.5)
    });
    reading
}

async fn report() {
    match read_sensor().await {
        Ok(celsius) => println!("{celsius} °C"),
        Err(_) => println!("no reading"),
    }
}

fn main() {
    block_on(report());
}
