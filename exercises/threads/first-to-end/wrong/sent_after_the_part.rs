use std::sync::mpsc;
use std::thread;

/// A part of the service, which should run as long as the service does.
pub type Part = Box<dyn FnOnce() + Send>;

/// Starts a thread for each part, and returns the name of the first that ends. The others run on.
pub fn first_to_end(parts: Vec<(&'static str, Part)>) -> Option<&'static str> {
    let (ended, names) = mpsc::channel();
    for (name, part) in parts {
        let ended = ended.clone();
        thread::spawn(move || {
            part();
            let _ = ended.send(name);
        });
    }
    drop(ended);
    names.recv().ok()
}
