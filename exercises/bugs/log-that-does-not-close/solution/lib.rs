use shuttle::sync::mpsc::{self, Sender};
use shuttle::thread::{self, JoinHandle};

/// Lines that a thread writes, and a heartbeat between them.
pub struct Log {
    lines: Sender<&'static str>,
    writer: JoinHandle<usize>,
    stop: Sender<()>,
    heartbeat: JoinHandle<()>,
}

impl Log {
    pub fn start() -> Log {
        let (lines, to_write) = mpsc::channel();
        let writer = thread::spawn(move || to_write.iter().count());
        let (stop, stopped) = mpsc::channel();
        let signs = lines.clone();
        let heartbeat = thread::spawn(move || {
            let send = |sign| signs.send(sign).expect("the writer receives");
            // Stands for one sign of life each minute, until `stop` is dropped.
            send("alive");
            // The error is what it waits for: it says that `stop` is dropped.
            let _ = stopped.recv();
            send("stopped");
        });
        Log {
            lines,
            writer,
            stop,
            heartbeat,
        }
    }

    pub fn write(&self, line: &'static str) {
        self.lines
            .send(line)
            .expect("the writer receives until the end");
    }

    /// Ends both threads. Returns how many lines were written.
    pub fn close(self) -> usize {
        // First whoever has a sender, then the receiver.
        drop(self.stop);
        self.heartbeat.join().expect("the heartbeat panicked");
        drop(self.lines);
        self.writer.join().expect("the writer panicked")
    }
}
