use tokio::sync::{mpsc, oneshot};

pub enum Request {
    Line(String),
    /// Is answered when all lines before it are written.
    Flush(oneshot::Sender<()>),
}

/// Writes the lines. Each call of `write` takes long, however many lines it gets.
pub async fn run(mut requests: mpsc::Receiver<Request>, mut write: impl FnMut(&[String])) {
    while let Some(request) = requests.recv().await {
        match request {
            Request::Line(line) => write(&[line]),
            Request::Flush(answer) => {
                let _ = answer.send(());
            }
        }
    }
}
