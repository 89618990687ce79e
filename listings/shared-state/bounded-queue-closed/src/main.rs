use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

struct Queue<T> {
    state: Mutex<State<T>>,
    limit: usize,
    not_full: Condvar,
    not_empty: Condvar,
}

struct State<T> {
    jobs: VecDeque<T>,
    closed: bool,
}

impl<T> Queue<T> {
    fn with_limit(limit: usize) -> Self {
        assert!(limit > 0, "a queue needs room for one job");
        let state = State {
            jobs: VecDeque::new(),
            closed: false,
        };
        Queue {
            state: Mutex::new(state),
            limit,
            not_full: Condvar::new(),
            not_empty: Condvar::new(),
        }
    }

    /// Waits for room. Gives the job back if the queue is closed.
    fn put(&self, job: T) -> Result<(), T> {
        let state = self
            .state
            .lock()
            .expect("a thread panicked while it held the queue");
        let mut state = self
            .not_full
            .wait_while(state, |state| {
                state.jobs.len() == self.limit && !state.closed
            })
            .expect("a thread panicked while it held the queue");
        if state.closed {
            return Err(job);
        }
        state.jobs.push_back(job);
        drop(state);
        self.not_empty.notify_one();
        Ok(())
    }

    /// Waits for a job. Returns `None` when the queue is closed and empty.
    fn take(&self) -> Option<T> {
        let state = self
            .state
            .lock()
            .expect("a thread panicked while it held the queue");
        let mut state = self
            .not_empty
            .wait_while(state, |state| state.jobs.is_empty() && !state.closed)
            .expect("a thread panicked while it held the queue");
        let job = state.jobs.pop_front();
        drop(state);
        self.not_full.notify_one();
        job
    }

    fn close(&self) {
        self.state
            .lock()
            .expect("a thread panicked while it held the queue")
            .closed = true;
        self.not_full.notify_all();
        self.not_empty.notify_all();
    }
}

fn main() {
    let queue = Queue::with_limit(4);

    let stored: u32 = thread::scope(|scope| {
        let workers = [(); 2].map(|()| {
            scope.spawn(|| {
                let mut stored = 0;
                while let Some(_line) = queue.take() {
                    stored += 1;
                }
                stored
            })
        });
        for number in 1..=100 {
            queue
                .put(format!("line {number}"))
                .expect("the queue was closed too early");
        }
        queue.close();
        workers
            .map(|worker| worker.join().expect("a worker panicked"))
            .iter()
            .sum()
    });
    println!("{stored} lines stored");
}
