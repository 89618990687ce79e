use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;

fn main() {
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Relaxed) {
                // One job would be done here.
                thread::yield_now();
            }
            println!("the worker has stopped");
        });
        stop.store(true, Relaxed);
    });
}
