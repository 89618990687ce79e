use shuttle::sync::mpsc;
use shuttle::thread;

/// Asks a mirror for a file. `None` means that the mirror does not have it.
pub type Mirror = fn() -> Option<&'static str>;

/// Asks all mirrors at once, and returns the first file that comes, or `None` if none has it.
pub fn first_answer(mirrors: &[Mirror]) -> Option<&'static str> {
    let (sender, receiver) = mpsc::channel();
    for &ask in mirrors {
        let own_sender = sender.clone();
        thread::spawn(move || {
            if let Some(file) = ask() {
                let _ = own_sender.send(file); // An error says that an earlier answer was enough.
            }
        });
    }
    drop(sender);
    receiver.recv().ok()
}
