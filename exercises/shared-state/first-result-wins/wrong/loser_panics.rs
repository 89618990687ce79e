use shuttle::sync::mpsc;
use shuttle::thread;

/// Runs both closures, each on a thread, and returns the result that comes first.
pub fn first<T: Send + 'static>(
    one: impl FnOnce() -> T + Send + 'static,
    two: impl FnOnce() -> T + Send + 'static,
) -> T {
    let (sender, results) = mpsc::channel();
    let second_sender = sender.clone();
    thread::spawn(move || {
        sender.send(one()).expect("somebody waits for the result");
    });
    thread::spawn(move || {
        let _ = second_sender.send(two());
    });
    results.recv().expect("both closures panicked")
}
