use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

#[derive(Default)]
struct Queue {
    jobs: Mutex<VecDeque<u32>>,
    not_empty: Condvar,
}

impl Queue {
    fn put(&self, job: u32) {
        let mut jobs = self
            .jobs
            .lock()
            .expect("a thread panicked while it held the queue");
        jobs.push_back(job);
        drop(jobs);
        self.not_empty.notify_one();
    }

    fn take(&self) -> u32 {
        let jobs = self
            .jobs
            .lock()
            .expect("a thread panicked while it held the queue");
        let mut jobs = self
            .not_empty
            .wait_while(jobs, |jobs| jobs.is_empty())
            .expect("a thread panicked while it held the queue");
        jobs.pop_front().expect("the wait ended with a job")
    }
}

fn main() {
    let queue = Queue::default();

    thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..200 {
                let _job = queue.take();
                // Stands for the work of storing it.
                thread::sleep(Duration::from_millis(1));
            }
        });

        for job in 0..200 {
            queue.put(job);
        }
        let waiting = queue
            .jobs
            .lock()
            .expect("a thread panicked while it held the queue")
            .len();
        println!("all 200 jobs put, {waiting} of them wait");
    });
}
