use std::time::Duration;

use tokio::time::{Instant, sleep};

/// Tells when a question is over, whether it was answered or dropped.
struct Question(&'static str);

impl Drop for Question {
    fn drop(&mut self) {
        println!("  {}: over", self.0);
    }
}

async fn fetch(what: &'static str, millis: u64) -> Result<&'static str, String> {
    let question = Question(what);
    sleep(Duration::from_millis(millis)).await;
    match what {
        "prices" => Err(format!("{what}: no answer")),
        _ => Ok(question.0),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let page = tokio::try_join!(fetch("menu", 10), fetch("prices", 20), fetch("photos", 50));
    println!("{page:?} after {:?}", start.elapsed());
}
