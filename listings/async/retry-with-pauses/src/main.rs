use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

const ATTEMPTS: u32 = 3;
const PATIENCE: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_secs(5);

/// Asks up to three times, two seconds each, with a pause before each further attempt.
async fn ask_again<F: Future<Output = u32>>(mut ask: impl FnMut(u32) -> F) -> Option<u32> {
    for attempt in 1..=ATTEMPTS {
        if let Ok(answer) = timeout(PATIENCE, ask(attempt)).await {
            return Some(answer);
        }
        if attempt < ATTEMPTS {
            sleep(PAUSE).await;
        }
    }
    None
}

/// Answers the third question at once, and the others too late.
async fn moody_server(attempt: u32) -> u32 {
    if attempt < 3 {
        sleep(Duration::from_secs(3600)).await;
    }
    42
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let answer = ask_again(moody_server).await;
    println!("{answer:?} after {:?}", start.elapsed());
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_quick_answer_needs_no_time() {
        let start = Instant::now();
        assert_eq!(ask_again(async |_| 7).await, Some(7));
        assert_eq!(start.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn patience_ends_after_two_seconds() {
        let just_in_time = async |_| {
            sleep(PATIENCE - Duration::from_millis(1)).await;
            7
        };
        assert_eq!(ask_again(just_in_time).await, Some(7));
        let just_too_late = async |attempt| {
            if attempt == 1 {
                sleep(PATIENCE + Duration::from_millis(1)).await;
            }
            attempt
        };
        assert_eq!(ask_again(just_too_late).await, Some(2));
    }

    #[tokio::test(start_paused = true)]
    async fn the_third_attempt_comes_after_two_pauses() {
        let start = Instant::now();
        assert_eq!(ask_again(moody_server).await, Some(42));
        assert_eq!(start.elapsed(), 2 * (PATIENCE + PAUSE));
    }

    #[tokio::test(start_paused = true)]
    async fn after_the_third_attempt_it_gives_up_at_once() {
        let start = Instant::now();
        assert_eq!(ask_again(|_| pending()).await, None);
        assert_eq!(start.elapsed(), 3 * PATIENCE + 2 * PAUSE);
    }
}
