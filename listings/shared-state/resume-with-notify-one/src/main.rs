use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let paused = Mutex::new(true);
    let resumed = Condvar::new();

    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let state = paused
                    .lock()
                    .expect("a thread panicked while it held the lock");
                let state = resumed
                    .wait_while(state, |paused| *paused)
                    .expect("a thread panicked while it held the lock");
                drop(state);
                println!("a worker goes on");
            });
        }

        *paused
            .lock()
            .expect("a thread panicked while it held the lock") = false;
        resumed.notify_one();
    });
}
