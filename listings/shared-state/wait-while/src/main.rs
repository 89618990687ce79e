use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let job = Mutex::new(None);
    let arrived = Condvar::new();
    thread::scope(|scope| {
        scope.spawn(|| {
            let slot = job.lock().expect("a thread panicked with the job");
            let mut slot = arrived
                .wait_while(slot, |job| job.is_none())
                .expect("a thread panicked with the job");
            let job = slot.take();
            println!("the worker has {job:?}");
        });
        *job.lock().expect("a thread panicked with the job") = Some("resize");
        arrived.notify_one();
    });
}
