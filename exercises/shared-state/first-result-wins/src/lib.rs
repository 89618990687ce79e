use shuttle::thread;

/// Runs both closures, each on a thread, and returns the result that comes first.
pub fn first<T: Send + 'static>(
    one: impl FnOnce() -> T + Send + 'static,
    two: impl FnOnce() -> T + Send + 'static,
) -> T {
    let one = thread::spawn(one);
    let _two = thread::spawn(two);
    one.join().expect("the closure panicked")
}
