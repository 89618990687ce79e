use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send>;

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

struct Pool {
    shared: Arc<Shared>,
    workers: Vec<JoinHandle<()>>,
}

impl Pool {
    fn new(workers: usize) -> Pool {
        let shared = Arc::new(Shared::default());
        let start = |_| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.work())
        };
        let workers = (0..workers).map(start).collect();
        Pool { shared, workers }
    }

    /// Queues a job, or hands it back if the pool is closed.
    fn submit(&self, job: impl FnOnce() + Send + 'static) -> Result<(), Job> {
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

    fn close(&self) {
        self.shared.queue.lock().expect("a worker panicked").closed = true;
        self.shared.job_or_end.notify_all();
    }

    fn shutdown(self) {
        self.close();
        for worker in self.workers {
            worker.join().expect("a job panicked, and its worker died");
        }
    }
}

fn main() {
    let pool = Pool::new(2);
    thread::scope(|scope| {
        scope.spawn(|| {
            if let Err(job) = pool.submit(|| println!("receipt sent")) {
                println!("the pool is closed");
                job();
            }
        });
        scope.spawn(|| pool.close());
    });
    pool.shutdown();
    println!("all workers have ended");
}
