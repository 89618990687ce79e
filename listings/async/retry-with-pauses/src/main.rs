use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

const ATTEMPTS: u32 = 3;
const LIMIT: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_secs(5);

/// Asks up to three times, two seconds each, with a pause before each further attempt.
async fn ask_again(ask: impl AsyncFn(u32) -> u32) -> Option<u32> {
    for attempt in 1..=ATTEMPTS {
        if let Ok(answer) = timeout(LIMIT, ask(attempt)).await {
            return Some(answer);
        }
        if attempt < ATTEMPTS {
            sleep(PAUSE).await;
        }
    }
    None
}

/// Answers the third question at once, and the others too late.
async fn slow_server(attempt: u32) -> u32 {
    if attempt < 3 {
        sleep(Duration::from_secs(3600)).await;
    }
    42
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let answer = ask_again(slow_server).await;
    println!("{answer:?} after {:?}", start.elapsed());
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_third_attempt_comes_after_two_pauses() {
        let start = Instant::now();
        assert_eq!(ask_again(slow_server).await, Some(42));
        assert_eq!(start.elapsed(), 2 * (LIMIT + PAUSE));
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_within_the_limit_counts() {
        let in_time = async |attempt| {
            sleep(LIMIT - Duration::from_millis(1)).await;
            attempt
        };
        assert_eq!(ask_again(in_time).await, Some(1));
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_after_the_limit_is_too_late() {
        let too_late = async |attempt| {
            sleep(LIMIT + Duration::from_millis(1)).await;
            attempt
        };
        assert_eq!(ask_again(too_late).await, None);
    }

    #[tokio::test(start_paused = true)]
    async fn after_the_third_attempt_there_is_no_pause() {
        let start = Instant::now();
        assert_eq!(ask_again(async |_| pending().await).await, None);
        assert_eq!(start.elapsed(), 3 * LIMIT + 2 * PAUSE);
    }
}
