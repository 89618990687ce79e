use std::time::Duration;

use crossbeam_channel::{SendTimeoutError, Sender, bounded};

const PATIENCE: Duration = Duration::from_millis(50);

/// Puts a request into the queue, and returns the status for the client.
fn accept(queue: &Sender<&'static str>, path: &'static str) -> u16 {
    match queue.send_timeout(path, PATIENCE) {
        Ok(()) => 202,
        Err(SendTimeoutError::Timeout(_)) => 503,
        Err(SendTimeoutError::Disconnected(_)) => 500,
    }
}

fn main() {
    let (queue, requests) = bounded(2);
    for path in ["/report/1", "/report/2", "/report/3"] {
        let status = accept(&queue, path);
        println!("{path}: {status}, {} waiting", queue.len());
    }
    let first = requests.recv().expect("the queue has a sender");
    println!("{first} is done, {} waiting", requests.len());
}
