use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

/// Waits for its thread when it is dropped.
struct JoinOnDrop(Option<JoinHandle<()>>);

impl Drop for JoinOnDrop {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            let _ = thread.join(); // If it panicked, the message is on stderr already.
        }
    }
}

struct Logger {
    lines: Sender<String>,
    // Below `lines`, which is dropped first: then the thread ends.
    _writer: JoinOnDrop,
}

impl Logger {
    fn start() -> Logger {
        let (lines, inbox) = mpsc::channel::<String>();
        let writer = thread::spawn(move || {
            for line in inbox {
                println!("{line}");
            }
        });
        Logger {
            lines,
            _writer: JoinOnDrop(Some(writer)),
        }
    }

    fn log(&self, line: &str) {
        let sent = self.lines.send(line.to_owned());
        sent.expect("the writer receives until the sender is gone");
    }
}

fn main() {
    let logger = Logger::start();
    logger.log("listening on port 8080");
    drop(logger);
    println!("stopped");
}
