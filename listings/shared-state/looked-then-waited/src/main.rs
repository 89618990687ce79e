use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let job = Mutex::new(None);
    let arrived = Condvar::new();
    thread::scope(|scope| {
        scope.spawn(|| {
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
        });
        *job.lock().expect("a thread panicked with the job") = Some("resize");
        arrived.notify_one();
    });
}
