use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let in_flight = Mutex::new(1);
    let request_ended = Condvar::new();

    thread::scope(|scope| {
        scope.spawn(|| {
            // The answer is sent here.
            *in_flight
                .lock()
                .expect("a thread panicked while it held the lock") -= 1;
            request_ended.notify_one();
        });

        let left = *in_flight
            .lock()
            .expect("a thread panicked while it held the lock");
        if left > 0 {
            let count = in_flight
                .lock()
                .expect("a thread panicked while it held the lock");
            let _count = request_ended
                .wait(count)
                .expect("a thread panicked while it held the lock");
        }
        println!("no request in flight");
    });
}
