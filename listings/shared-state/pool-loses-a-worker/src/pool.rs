use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};

pub type Job = Box<dyn FnOnce() + Send>;

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    closed: bool,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    job_or_end: Condvar,
}

impl Shared {
    fn work(&self) {
        while let Some(job) = self.next_job() {
            job();
        }
    }

    fn next_job(&self) -> Option<Job> {
        let queue = self.queue.lock().expect("a worker panicked");
        let idle = |queue: &mut Queue| queue.jobs.is_empty() && !queue.closed;
        let queue = self.job_or_end.wait_while(queue, idle);
        queue.expect("a worker panicked").jobs.pop_front()
    }
}

pub struct Pool {
    shared: Arc<Shared>,
    workers: Vec<JoinHandle<()>>,
}

impl Pool {
    pub fn new(workers: usize) -> Pool {
        let shared = Arc::new(Shared::default());
        let start = |_| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.work())
        };
        let workers = (0..workers).map(start).collect();
        Pool { shared, workers }
    }

    /// Queues a job, or hands it back if the pool is closed.
    pub fn submit(&self, job: impl FnOnce() + Send + 'static) -> Result<(), Job> {
        let job = Box::new(job);
        let mut queue = self.shared.queue.lock().expect("a worker panicked");
        if queue.closed {
            return Err(job);
        }
        queue.jobs.push_back(job);
        drop(queue);
        self.shared.job_or_end.notify_one();
        Ok(())
    }

    pub fn close(&self) {
        self.shared.queue.lock().expect("a worker panicked").closed = true;
        self.shared.job_or_end.notify_all();
    }

    /// Waits for all workers, and says how many of them died.
    pub fn shutdown(self) -> usize {
        self.close();
        let ends = self.workers.into_iter().map(|worker| worker.join());
        ends.filter(|end| end.is_err()).count()
    }
}
