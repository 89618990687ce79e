use tokio::time::{Instant, sleep};

use crate::token_bucket::TokenBucket;

#[tokio::test(start_paused = true)]
async fn a_rate_of_seven_is_kept() {
    let began = Instant::now();
    let mut bucket = TokenBucket::new(2.0, 7.0, began);
    for _ in 0..72 {
        while let Err(wait) = bucket.try_take(Instant::now()) {
            sleep(wait).await;
        }
    }
    assert_eq!(began.elapsed().as_secs(), 10);
}
