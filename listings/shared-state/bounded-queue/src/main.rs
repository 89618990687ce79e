use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

struct Queue {
    jobs: Mutex<VecDeque<u32>>,
    changed: Condvar,
}

impl Queue {
    const CAPACITY: usize = 1;

    fn push(&self, job: u32) {
        let jobs = self.jobs.lock().expect("a thread panicked with the queue");
        let mut jobs = self
            .changed
            .wait_while(jobs, |jobs| jobs.len() == Queue::CAPACITY)
            .expect("a thread panicked with the queue");
        jobs.push_back(job);
        self.changed.notify_all();
    }

    fn pop(&self) -> u32 {
        let mut jobs = self.jobs.lock().expect("a thread panicked with the queue");
        loop {
            if let Some(job) = jobs.pop_front() {
                self.changed.notify_all();
                return job;
            }
            jobs = self
                .changed
                .wait(jobs)
                .expect("a thread panicked with the queue");
        }
    }
}

fn main() {
    let queue = Queue {
        jobs: Mutex::new(VecDeque::new()),
        changed: Condvar::new(),
    };
    thread::scope(|scope| {
        scope.spawn(|| {
            queue.push(1);
            queue.push(2);
        });
        println!("job {}", queue.pop());
        println!("job {}", queue.pop());
    });
}
