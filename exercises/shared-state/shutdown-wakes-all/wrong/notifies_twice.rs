use shuttle::sync::{Condvar, Mutex};

#[derive(Default)]
pub struct Shared {
    closed: Mutex<bool>,
    end: Condvar,
}

impl Shared {
    /// What a worker does once the queue is empty: it sleeps until the end.
    pub fn sleep_until_closed(&self) {
        let closed = self.closed.lock().expect("a worker panicked");
        let closed = self.end.wait_while(closed, |closed| !*closed);
        drop(closed.expect("a worker panicked"));
    }

    /// Tells the workers to end.
    pub fn close(&self) {
        *self.closed.lock().expect("a worker panicked") = true;
        self.end.notify_one();
        self.end.notify_one();
    }
}
