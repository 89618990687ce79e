use std::io::{self, BufWriter, Write};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::{self, JoinHandle};

/// Writes lines on a thread of its own.
///
/// Dropping it writes the lines that wait, and ends the thread.
pub struct Logger {
    lines: Option<SyncSender<String>>,
    writer: Option<JoinHandle<io::Result<()>>>,
}

impl Logger {
    pub fn start(file: impl Write + Send + 'static) -> io::Result<Logger> {
        let (lines, inbox) = mpsc::sync_channel(1000);
        let writer = thread::Builder::new()
            .name("logger".to_owned())
            .spawn(move || write_lines(&inbox, file))?;
        Ok(Logger {
            lines: Some(lines),
            writer: Some(writer),
        })
    }

    /// If 1000 lines are in the queue, waits for room.
    ///
    /// Returns whether the line was accepted. After a failed write, no line is.
    pub fn log(&self, line: impl Into<String>) -> bool {
        let lines = self.lines.as_ref();
        lines.is_some_and(|lines| lines.send(line.into()).is_ok())
    }

    /// Writes the lines that wait, and says whether all were written.
    pub fn close(mut self) -> io::Result<()> {
        self.stop()
    }

    fn stop(&mut self) -> io::Result<()> {
        drop(self.lines.take());
        match self.writer.take().map(JoinHandle::join) {
            Some(Ok(written)) => written,
            Some(Err(_)) => Err(io::Error::other("the writer panicked")),
            None => Ok(()),
        }
    }
}

impl Drop for Logger {
    fn drop(&mut self) {
        let _ = self.stop(); // Whoever wants to see the error calls `close`.
    }
}

fn write_lines(inbox: &Receiver<String>, file: impl Write) -> io::Result<()> {
    let mut file = BufWriter::new(file);
    for line in inbox {
        writeln!(file, "{line}")?;
    }
    file.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    /// A file in memory, which is full after so many bytes.
    #[derive(Clone)]
    struct Disk(Arc<Mutex<Vec<u8>>>, usize);

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let mut content = self.0.lock().expect("no holder panics");
            if content.len() + bytes.len() > self.1 {
                return Err(io::ErrorKind::StorageFull.into());
            }
            content.extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn disk(limit: usize) -> (Disk, Logger) {
        let disk = Disk(Arc::default(), limit);
        let logger = Logger::start(disk.clone()).expect("a thread can be started");
        (disk, logger)
    }

    #[test]
    fn dropping_writes_what_waits() {
        let (disk, logger) = disk(usize::MAX);
        for number in 0..5000 {
            assert!(logger.log(format!("request {number:04}")));
        }
        drop(logger);
        assert_eq!(disk.0.lock().expect("no holder panics").len(), 5000 * 13);
    }

    #[test]
    fn close_returns_the_error() {
        let (_disk, logger) = disk(20);
        while logger.log("a line of twenty bytes or more") {}
        let error = logger.close().expect_err("the disk is full");
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    }

    #[test]
    fn close_returns_an_error_that_came_last() {
        let (_disk, logger) = disk(0);
        assert!(logger.log("this line waits in the buffer"));
        assert!(logger.close().is_err());
    }
}
