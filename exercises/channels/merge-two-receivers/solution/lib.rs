use shuttle::sync::mpsc::{self, Receiver};
use shuttle::thread;

/// A receiver for the messages of both. It ends when both have ended.
pub fn merge(first: Receiver<u32>, second: Receiver<u32>) -> Receiver<u32> {
    let (sender, merged) = mpsc::channel();
    for receiver in [first, second] {
        let sender = sender.clone();
        thread::spawn(move || {
            for message in receiver {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
    }
    merged
}
