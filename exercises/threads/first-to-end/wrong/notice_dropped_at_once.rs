use std::sync::mpsc::{self, Sender};
use std::thread;

/// A part of the service, which should run as long as the service does.
pub type Part = Box<dyn FnOnce() + Send>;

/// Sends the name of a part when it is dropped.
struct Notice {
    name: &'static str,
    ended: Sender<&'static str>,
}

impl Drop for Notice {
    fn drop(&mut self) {
        let _ = self.ended.send(self.name); // Nobody listens after the first.
    }
}

/// Starts a thread for each part, and returns the name of the first that ends. The others run on.
pub fn first_to_end(parts: Vec<(&'static str, Part)>) -> Option<&'static str> {
    let (ended, names) = mpsc::channel();
    for (name, part) in parts {
        let ended = ended.clone();
        thread::spawn(move || {
            let _ = Notice { name, ended };
            part();
        });
    }
    drop(ended);
    names.recv().ok()
}
