use std::thread;

/// A part of the service, which should run as long as the service does.
pub type Part = Box<dyn FnOnce() + Send>;

/// Starts a thread for each part, and returns the name of the first that ends. The others run on.
pub fn first_to_end(parts: Vec<(&'static str, Part)>) -> Option<&'static str> {
    let threads: Vec<_> = parts
        .into_iter()
        .map(|(name, part)| (name, thread::spawn(part)))
        .collect();
    threads
        .into_iter()
        .find_map(|(name, thread)| thread.join().is_err().then_some(name))
}
