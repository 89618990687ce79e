use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

struct Refresher {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Refresher {
    fn start() -> Refresher {
        let (stop, stopped) = mpsc::channel();
        Refresher {
            stop: Some(stop),
            thread: Some(thread::spawn(move || refresh(&stopped))),
        }
    }
}

impl Drop for Refresher {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the refresher panicked");
        }
    }
}

fn refresh(stopped: &Receiver<()>) {
    loop {
        println!("cache refreshed");
        match stopped.recv_timeout(HOUR) {
            Err(RecvTimeoutError::Timeout) => continue,
            Ok(()) | Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    println!("refresher ends");
}

fn main() {
    let refresher = Refresher::start();
    // The program serves requests.
    drop(refresher);
    println!("main ends");
}
