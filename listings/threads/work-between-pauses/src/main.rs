use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

fn main() {
    let (stop, stopped) = mpsc::channel::<()>();
    let cleaner = thread::spawn(move || {
        let pause = Duration::from_secs(60);
        while stopped.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
            println!("removes old files");
        }
    });

    drop(stop);
    cleaner.join().expect("the cleaner does not panic");
    println!("the cleaner has ended");
}
