use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_millis(20);

fn work_until_limit(jobs: &Receiver<u32>) {
    let deadline = Instant::now() + LIMIT;
    while let Some(left) = deadline.checked_duration_since(Instant::now()) {
        let Ok(_job) = jobs.recv_timeout(left) else {
            return;
        };
        // Stands for the work.
        thread::sleep(Duration::from_millis(5));
    }
}

fn main() {
    let (sender, jobs) = mpsc::channel();
    for job in 1..=10 {
        sender.send(job).expect("the receiver exists");
    }
    work_until_limit(&jobs);
    println!("all jobs are done: {}", jobs.try_recv().is_err());
}
