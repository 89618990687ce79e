use std::time::{Duration, Instant};

use tokio::{task::JoinSet, time::sleep};

const QUESTIONS: u32 = 10_000;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut answers = JoinSet::new();
    for question in 1..=QUESTIONS {
        answers.spawn(async move {
            sleep(Duration::from_millis(20)).await;
            question
        });
    }
    let sum: u32 = answers.join_all().await.into_iter().sum();
    let millis = start.elapsed().as_millis();
    println!("{QUESTIONS} answers, adding up to {sum}");
    println!("each sleeps 20 ms, all of them end within {millis} ms, on one thread");
}
