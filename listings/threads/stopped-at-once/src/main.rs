use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

fn main() {
    let is_stopped = Arc::new(AtomicBool::new(false));
    let (jobs, inbox) = mpsc::channel::<u32>();
    let (report, done) = mpsc::channel();
    let worker = thread::spawn({
        let is_stopped = Arc::clone(&is_stopped);
        move || {
            for job in &inbox {
                if is_stopped.load(Ordering::Relaxed) {
                    // `main` drops the sender next, so this ends.
                    return 1 + inbox.iter().count();
                }
                thread::sleep(Duration::from_millis(10));
                report.send(job).expect("main keeps the receiver");
            }
            0
        }
    });
    for job in 1..=100 {
        jobs.send(job).expect("the worker keeps the receiver");
    }
    let first = done.recv().expect("the worker does a job");
    is_stopped.store(true, Ordering::Relaxed);
    drop(jobs);
    let left = worker.join().expect("the worker does not panic");
    let finished = 1 + done.iter().count();
    println!(
        "job {first} was the first; done and left: {}",
        finished + left
    );
    println!("some were left: {}", left > 90);
}
