use tokio::sync::{mpsc, oneshot};

pub enum Request {
    Line(String),
    /// Is answered when all lines before it are written.
    Flush(oneshot::Sender<()>),
}

/// Writes the lines. Each call of `write` takes long, however many lines it gets.
pub async fn run(mut requests: mpsc::Receiver<Request>, mut write: impl FnMut(&[String])) {
    let mut lines = Vec::new();
    while let Some(request) = requests.recv().await {
        match request {
            Request::Line(line) => lines.push(line),
            Request::Flush(answer) => {
                write(&lines);
                lines.clear();
                let _ = answer.send(());
            }
        }
        if lines.len() == 100 || requests.is_empty() {
            write(&lines);
        }
    }
}
