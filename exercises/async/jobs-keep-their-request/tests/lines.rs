use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use jobs_keep_their_request::handle;

/// Collects what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut log = self.0.lock().expect("logging panicked");
        log.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn every_line_names_its_request() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    let _logging = tracing::subscriber::set_default(subscriber);

    tokio::join!(handle(7, 2), handle(8, 3));

    let log = log.0.lock().expect("logging panicked").clone();
    let log = String::from_utf8(log).expect("the log is text");
    let lines_of = |request: &str| log.lines().filter(|line| line.contains(request)).count();
    assert_eq!(lines_of("request=7"), 4, "{log}");
    assert_eq!(lines_of("request=8"), 5, "{log}");
    assert!(
        !log.lines()
            .any(|line| line.contains("request=7") && line.contains("request=8")),
        "a line names two requests: {log}"
    );
}
