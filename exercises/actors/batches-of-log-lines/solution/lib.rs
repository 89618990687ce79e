use tokio::sync::{mpsc, oneshot};

pub enum Request {
    Line(String),
    /// Is answered when all lines before it are written.
    Flush(oneshot::Sender<()>),
}

/// Writes the lines. Each call of `write` takes long, however many lines it gets.
pub async fn run(mut requests: mpsc::Receiver<Request>, mut write: impl FnMut(&[String])) {
    let mut batch = Vec::new();
    while requests.recv_many(&mut batch, 100).await > 0 {
        let mut lines = Vec::new();
        let mut flushes = Vec::new();
        for request in batch.drain(..) {
            match request {
                Request::Line(line) => lines.push(line),
                Request::Flush(answer) => flushes.push(answer),
            }
        }
        if !lines.is_empty() {
            write(&lines);
        }
        for answer in flushes {
            let _ = answer.send(());
        }
    }
}
