use std::future::Ready;
use std::sync::Arc;
use std::time::Duration;

use all_at_once::all;
use tokio::time::{Instant, sleep};

/// Fetches for so many milliseconds, and fails if there are 13 of them. `_alive` lives as long as the call.
async fn fetch(millis: u64, _alive: Arc<()>) -> Result<u64, String> {
    sleep(Duration::from_millis(millis)).await;
    if millis == 13 {
        return Err("13 failed".to_owned());
    }
    Ok(millis)
}

#[tokio::test(start_paused = true)]
async fn the_results_come_in_order_after_the_longest() {
    let alive = Arc::new(());
    let start = Instant::now();
    let results = all([300, 100, 200]
        .map(|ms| fetch(ms, Arc::clone(&alive)))
        .into())
    .await;
    assert_eq!(results, Ok(vec![300, 100, 200]));
    assert_eq!(start.elapsed().as_millis(), 300);
}

#[tokio::test(start_paused = true)]
async fn a_hundred_take_as_long_as_one() {
    let alive = Arc::new(());
    let start = Instant::now();
    let results = all(vec![300; 100]
        .into_iter()
        .map(|ms| fetch(ms, Arc::clone(&alive)))
        .collect())
    .await;
    assert_eq!(results, Ok(vec![300; 100]));
    assert_eq!(start.elapsed().as_millis(), 300);
}

#[tokio::test]
async fn none_are_no_results() {
    let none: Vec<Ready<Result<u64, String>>> = Vec::new();
    assert_eq!(all(none).await, Ok(Vec::new()));
}

#[tokio::test(start_paused = true)]
async fn the_first_error_comes_at_once_and_the_others_are_cancelled() {
    let alive = Arc::new(());
    let start = Instant::now();
    let results = all([300, 13, 200]
        .map(|ms| fetch(ms, Arc::clone(&alive)))
        .into())
    .await;
    assert_eq!(results, Err("13 failed".to_owned()));
    assert_eq!(start.elapsed().as_millis(), 13);
    // A cancelled task is dropped soon, not at once.
    sleep(Duration::from_millis(1)).await;
    assert_eq!(Arc::strong_count(&alive), 1, "some calls go on");
}
