use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::thread;

fn next_job(jobs: &Mutex<Receiver<u64>>) -> Option<u64> {
    let jobs = jobs.lock().expect("a worker panicked with the lock");
    jobs.recv().ok()
}

fn main() {
    let (job_sender, jobs) = mpsc::sync_channel(8);
    let jobs = Mutex::new(jobs);
    let (result_sender, results) = mpsc::sync_channel(8);

    thread::scope(|scope| {
        for _ in 0..3 {
            let result_sender = result_sender.clone();
            let jobs = &jobs;
            scope.spawn(move || {
                while let Some(job) = next_job(jobs) {
                    if result_sender.send((job, job * job)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(result_sender);

        scope.spawn(move || {
            for job in 1..=4 {
                job_sender.send(job).expect("main keeps the receiver");
            }
        });

        for (job, square) in results {
            println!("job {job}: {square}");
        }
    });
}
