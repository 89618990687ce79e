use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

type Job = Box<dyn FnOnce() + Send>;

#[derive(Default)]
struct Shared {
    queue: Mutex<VecDeque<Job>>,
    job_came: Condvar,
}

impl Shared {
    fn work(&self) {
        while let Some(job) = self.next_job() {
            job();
        }
    }

    fn next_job(&self) -> Option<Job> {
        let queue = self.queue.lock().expect("a worker panicked");
        let queue = self.job_came.wait_while(queue, |queue| queue.is_empty());
        queue.expect("a worker panicked").pop_front()
    }
}

pub struct Pool {
    shared: Arc<Shared>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let shared = Arc::new(Shared::default());
        for _ in 0..workers {
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.work());
        }
        Pool { shared }
    }

    pub fn submit(&self, job: impl FnOnce() + Send + 'static) {
        let mut queue = self.shared.queue.lock().expect("a worker panicked");
        queue.push_back(Box::new(job));
        drop(queue);
        self.shared.job_came.notify_one();
    }
}
