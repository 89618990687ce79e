use std::collections::VecDeque;

use shuttle::sync::Mutex;

#[derive(Debug, PartialEq, Eq)]
pub enum TryPushError<T> {
    Full(T),
    Closed(T),
}

#[derive(Debug)]
struct State<T> {
    jobs: VecDeque<T>,
    closed: bool,
}

#[derive(Debug)]
pub struct Queue<T> {
    limit: usize,
    state: Mutex<State<T>>,
}

impl<T> Queue<T> {
    pub fn new(limit: usize) -> Queue<T> {
        let (jobs, closed) = (VecDeque::new(), false);
        let state = Mutex::new(State { jobs, closed });
        Queue { limit, state }
    }

    /// Puts a job into the queue, or says why not and hands it back. Never waits for room.
    pub fn try_push(&self, job: T) -> Result<(), TryPushError<T>> {
        let state = self.state.lock().expect("a user of the queue panicked");
        if state.closed {
            return Err(TryPushError::Closed(job));
        }
        drop(state);
        let mut state = self.state.lock().expect("a user of the queue panicked");
        if state.jobs.len() >= self.limit {
            return Err(TryPushError::Full(job));
        }
        state.jobs.push_back(job);
        Ok(())
    }

    pub fn len(&self) -> usize {
        let state = self.state.lock().expect("a user of the queue panicked");
        state.jobs.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn close(&self) {
        let mut state = self.state.lock().expect("a user of the queue panicked");
        state.closed = true;
    }
}
