use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

#[derive(Default)]
struct InFlight {
    count: Mutex<usize>,
    request_ended: Condvar,
}

/// Counts as one request until it is dropped.
struct Request<'a>(&'a InFlight);

impl InFlight {
    fn begin(&self) -> Request<'_> {
        *self
            .count
            .lock()
            .expect("a thread panicked while it held the count") += 1;
        Request(self)
    }

    /// Waits until no request is left, or until `limit` is over, and returns how many are left.
    fn drain(&self, limit: Duration) -> usize {
        let count = self
            .count
            .lock()
            .expect("a thread panicked while it held the count");
        let (count, _) = self
            .request_ended
            .wait_timeout_while(count, limit, |count| *count > 0)
            .expect("a thread panicked while it held the count");
        *count
    }
}

impl Drop for Request<'_> {
    fn drop(&mut self) {
        *self
            .0
            .count
            .lock()
            .expect("a thread panicked while it held the count") -= 1;
        self.0.request_ended.notify_all();
    }
}

fn main() {
    let in_flight = InFlight::default();

    thread::scope(|scope| {
        for millis in [10, 900] {
            let request = in_flight.begin();
            scope.spawn(move || {
                let _request = request;
                // Stands for the work of answering.
                thread::sleep(Duration::from_millis(millis));
            });
        }

        let left = in_flight.drain(Duration::from_millis(300));
        println!("still in flight after 300 ms: {left}");
        let left = in_flight.drain(Duration::from_secs(60));
        println!("still in flight in the end: {left}");
    });
}
