use shuttle::sync::mpsc::{self, Sender};
use shuttle::sync::{Arc, Mutex};
use shuttle::thread::{self, JoinHandle};

/// What was written, in order. It stands for a file.
pub type File = Arc<Mutex<Vec<String>>>;

/// One thread numbers the lines, a second thread writes them.
pub struct Log {
    lines: Option<Sender<String>>,
    numbered: Option<Sender<String>>,
    formatter: Option<JoinHandle<()>>,
    writer: Option<JoinHandle<()>>,
}

impl Log {
    pub fn start(file: File) -> Log {
        let (lines, raw) = mpsc::channel::<String>();
        let (numbered, finished) = mpsc::channel::<String>();
        let to_writer = numbered.clone();
        let formatter = thread::spawn(move || {
            for (number, line) in raw.into_iter().enumerate() {
                let _ = to_writer.send(format!("{number}: {line}"));
            }
        });
        let writer = thread::spawn(move || {
            for line in finished {
                file.lock().expect("no writer panics").push(line);
            }
        });
        Log {
            lines: Some(lines),
            numbered: Some(numbered),
            formatter: Some(formatter),
            writer: Some(writer),
        }
    }

    /// A line that gets a number.
    pub fn line(&self, line: &str) {
        if let Some(lines) = &self.lines {
            let _ = lines.send(line.to_owned());
        }
    }

    /// A line without a number, which goes straight to the writer.
    pub fn mark(&self, line: &str) {
        if let Some(numbered) = &self.numbered {
            let _ = numbered.send(line.to_owned());
        }
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        drop(self.lines.take());
        for thread in [self.writer.take(), self.formatter.take()]
            .into_iter()
            .flatten()
        {
            let _ = thread.join();
        }
    }
}
