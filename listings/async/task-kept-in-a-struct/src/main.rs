use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::task::JoinError;
use tokio::time::{sleep, timeout};
use tokio_util::task::AbortOnDropHandle;

type Log = Arc<Mutex<Vec<&'static str>>>;

enum Event {
    Uploaded(Result<(), JoinError>),
    SecondPassed,
}

/// An upload that is under way.
struct Session {
    upload: AbortOnDropHandle<()>,
}

impl Session {
    fn start(log: Log) -> Session {
        Session {
            upload: AbortOnDropHandle::new(tokio::spawn(upload(log))),
        }
    }

    async fn next_event(&mut self) -> Event {
        tokio::select! {
            ended = &mut self.upload => Event::Uploaded(ended),
            () = sleep(Duration::from_secs(1)) => Event::SecondPassed,
        }
    }
}

/// Keeps its two lines in the log together.
async fn upload(log: Log) {
    let mut lines = log.lock().await;
    lines.push("upload begins");
    sleep(Duration::from_millis(2500)).await;
    lines.push("upload ends");
}

async fn report(log: &Log) -> Result<(), JoinError> {
    let mut session = Session::start(Arc::clone(log));
    loop {
        match session.next_event().await {
            Event::Uploaded(ended) => return ended,
            Event::SecondPassed => log.lock().await.push("a second passed"),
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let log = Log::default();
    match timeout(Duration::from_secs(86_400), report(&log)).await {
        Ok(Ok(())) => println!("{}", log.lock().await.join("\n")),
        Ok(Err(error)) => println!("the upload failed: {error}"),
        Err(_) => println!("still waiting after a day"),
    }
}
