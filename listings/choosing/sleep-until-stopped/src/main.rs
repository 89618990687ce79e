use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

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
    let (stop, stopped) = mpsc::channel();
    let refresher = thread::spawn(move || refresh(&stopped));
    // Here the program serves requests.
    drop(stop);
    refresher.join().expect("the refresher panicked");
    println!("main ends");
}
