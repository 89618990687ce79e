use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

/// Tells when a question is over, whether it was answered or dropped.
struct Question(&'static str);

impl Drop for Question {
    fn drop(&mut self) {
        println!("  {}: over", self.0);
    }
}

async fn ask(server: &'static str, seconds: u64) -> &'static str {
    let question = Question(server);
    sleep(Duration::from_secs(seconds)).await;
    println!("  {server}: answers");
    question.0
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    println!("two servers, one answer");
    let winner = tokio::select! {
        server = ask("north", 3) => server,
        server = ask("south", 1) => server,
    };
    println!("{winner} answered after {:?}", start.elapsed());

    println!("one server, two seconds");
    let answer = timeout(Duration::from_secs(2), ask("north", 3)).await;
    println!("{answer:?} after {:?}", start.elapsed());
}
