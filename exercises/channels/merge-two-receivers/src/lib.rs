use shuttle::sync::mpsc::{self, Receiver};
use shuttle::thread;

/// A receiver for the messages of both. It ends when both have ended.
pub fn merge(first: Receiver<u32>, second: Receiver<u32>) -> Receiver<u32> {
    let (sender, merged) = mpsc::channel();
    thread::spawn(move || {
        for message in first.iter().chain(second.iter()) {
            sender.send(message).expect("nobody receives");
        }
    });
    merged
}
