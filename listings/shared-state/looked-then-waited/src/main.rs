use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let in_flight = Mutex::new(1);
    let request_ended = Condvar::new();

    thread::scope(|scope| {
        scope.spawn(|| {
<<<<<<< HEAD
            // The answer is sent here.
            *in_flight
                .lock()
                .expect("a thread panicked while it held the lock") -= 1;
            request_ended.notify_one();
=======
            let is_idle = job
                .lock()
                .expect("a thread panicked with the job")
                .is_none();
            if is_idle {
                let slot = job.lock().expect("a thread panicked with the job");
                let _slot = arrived.wait(slot).expect("a thread panicked with the job");
            }
            let job = job.lock().expect("a thread panicked with the job").take();
            println!("the worker has {job:?}");
>>>>>>> main
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
