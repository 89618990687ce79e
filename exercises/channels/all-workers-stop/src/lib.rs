use shuttle::sync::Mutex;
use shuttle::sync::mpsc::{Receiver, Sender};

pub enum Message {
    Job(u32),
    Stop,
}

/// Adds up the jobs that this worker takes, until it is told to stop.
pub fn work(messages: &Mutex<Receiver<Message>>) -> u32 {
    let mut sum = 0;
    loop {
        let message = messages.lock().expect("a worker panicked").recv();
        match message {
            Ok(Message::Job(size)) => sum += size,
            Ok(Message::Stop) | Err(_) => return sum,
        }
    }
}

/// Tells all workers to stop, after the jobs that were sent before.
pub fn stop(messages: &Sender<Message>, _workers: usize) {
    let told = messages.send(Message::Stop);
    told.expect("the receiver is gone");
}
