use crossbeam_channel::{Sender, TrySendError, bounded};

/// Puts a request into the queue, and returns the status for the client.
fn accept(queue: &Sender<&'static str>, path: &'static str) -> u16 {
    match queue.try_send(path) {
        Ok(()) => 202,
        Err(TrySendError::Full(_)) => 503,
        Err(TrySendError::Disconnected(_)) => 500,
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
