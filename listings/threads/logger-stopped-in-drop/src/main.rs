use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Logger {
    lines: Option<Sender<String>>,
    writer: Option<JoinHandle<()>>,
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
            lines: Some(lines),
            writer: Some(writer),
        }
    }

    fn log(&self, line: &str) {
        let lines = self.lines.as_ref().expect("taken in drop, not before");
        let sent = lines.send(line.to_owned());
        sent.expect("the writer receives until the sender is gone");
    }
}

impl Drop for Logger {
    fn drop(&mut self) {
        drop(self.lines.take());
        if let Some(writer) = self.writer.take() {
            let _ = writer.join(); // If it panicked, the message is on stderr already.
        }
    }
}

fn main() {
    let logger = Logger::start();
    logger.log("listening on port 8080");
    drop(logger);
    println!("stopped");
}
