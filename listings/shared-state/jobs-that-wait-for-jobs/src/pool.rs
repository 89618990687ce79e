use std::collections::VecDeque;
use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc::{self, Receiver};
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
            if panic::catch_unwind(AssertUnwindSafe(job)).is_err() {
                eprintln!("a job panicked; its worker goes on");
            }
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

    /// Submits a job, and returns the receiver of its result.
    pub fn ask<T: Send + 'static>(&self, job: impl FnOnce() -> T + Send + 'static) -> Receiver<T> {
        let (reply, result) = mpsc::channel();
        // A closed pool hands the job back. It is dropped here, and `reply` with it.
        let _ = self.submit(move || {
            let _ = reply.send(job()); // An error here says that nobody waits for the result.
        });
        result
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
