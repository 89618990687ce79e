use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

const LIMIT: usize = 1;

#[derive(Default)]
struct Queue {
    jobs: Mutex<VecDeque<u32>>,
    not_full: Condvar,
    not_empty: Condvar,
}

impl Queue {
    fn put_all(&self, new: impl IntoIterator<Item = u32>) {
        let mut jobs = self
            .jobs
            .lock()
            .expect("a thread panicked while it held the queue");
        for job in new {
            jobs = self
                .not_full
                .wait_while(jobs, |jobs| jobs.len() == LIMIT)
                .expect("a thread panicked while it held the queue");
            jobs.push_back(job);
            self.not_empty.notify_one();
        }
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
        let job = jobs.pop_front().expect("the wait ended with a job");
        self.not_full.notify_one();
        job
    }
}

fn main() {
    let queue = Queue::default();

    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| queue.take());
        }
        queue.put_all([1, 2]);
    });
    println!("2 jobs put, 2 jobs taken");
}
