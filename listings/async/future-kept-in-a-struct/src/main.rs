use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{sleep, timeout};

type Log = Arc<Mutex<Vec<&'static str>>>;

enum Event {
    Uploaded,
    SecondPassed,
}

/// An upload that is under way.
struct Session {
    upload: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Session {
    fn start(log: Log) -> Session {
        Session {
            upload: Box::pin(upload(log)),
        }
    }

    async fn next_event(&mut self) -> Event {
        tokio::select! {
            () = &mut self.upload => Event::Uploaded,
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

async fn report(log: &Log) {
    let mut session = Session::start(Arc::clone(log));
    loop {
        match session.next_event().await {
            Event::Uploaded => return,
            Event::SecondPassed => log.lock().await.push("a second passed"),
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let log = Log::default();
    match timeout(Duration::from_secs(86_400), report(&log)).await {
        Ok(()) => println!("{}", log.lock().await.join("\n")),
        Err(_) => println!("still waiting after a day"),
    }
}
