use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use one_fetch_for_each_key::{NoPrice, Prices, Server};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

#[tokio::test(start_paused = true)]
async fn a_hundred_requests_fetch_once() {
    let (prices, server): (Arc<Prices>, Arc<Server>) = Default::default();
    let mut requests = JoinSet::new();
    for _ in 0..100 {
        let (prices, server) = (Arc::clone(&prices), Arc::clone(&server));
        requests.spawn(async move { prices.price("bread", &server).await });
    }
    assert_eq!(requests.join_all().await, [Ok(5); 100]);
    assert_eq!(server.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn two_items_are_fetched_at_the_same_time() {
    let (prices, server): (Prices, Server) = Default::default();
    let start = Instant::now();
    let both = tokio::join!(
        prices.price("bread", &server),
        prices.price("milk", &server)
    );
    assert_eq!(both, (Ok(5), Ok(4)));
    assert_eq!(start.elapsed(), Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_not_remembered() {
    let (prices, server): (Prices, Server) = Default::default();
    server.is_down.store(true, Ordering::Relaxed);
    assert_eq!(prices.price("bread", &server).await, Err(NoPrice));
    server.is_down.store(false, Ordering::Relaxed);
    assert_eq!(prices.price("bread", &server).await, Ok(5));
}

#[tokio::test(start_paused = true)]
async fn a_request_that_gives_up_does_not_hold_up_the_next() {
    let (prices, server): (Prices, Server) = Default::default();
    let limit = Duration::from_millis(500);
    assert!(
        timeout(limit, prices.price("bread", &server))
            .await
            .is_err()
    );
    let next = timeout(Duration::from_secs(60), prices.price("bread", &server));
    assert_eq!(next.await, Ok(Ok(5)));
}
