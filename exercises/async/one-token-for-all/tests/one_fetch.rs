use std::sync::Arc;
use std::time::Duration;

use one_token_for_all::{Server, Tokens};
use tokio::task::JoinSet;
use tokio::time::{advance, timeout};

/// The number of each token that a hundred requests get.
async fn hundred_requests(tokens: &Arc<Tokens>, server: &Arc<Server>) -> Vec<u32> {
    let mut requests = JoinSet::new();
    for _ in 0..100 {
        let (tokens, server) = (Arc::clone(tokens), Arc::clone(server));
        requests.spawn(async move { tokens.token(&server).await.number });
    }
    timeout(Duration::from_secs(30), requests.join_all())
        .await
        .expect("the requests wait and nobody fetches")
}

#[tokio::test(start_paused = true)]
async fn one_request_fetches_and_the_others_wait_for_it() {
    let (tokens, server) = Default::default();
    assert_eq!(hundred_requests(&tokens, &server).await, [1; 100]);
    assert_eq!(server.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_old_token_is_replaced_once() {
    let (tokens, server) = Default::default();
    hundred_requests(&tokens, &server).await;
    advance(Duration::from_secs(61)).await;
    assert_eq!(hundred_requests(&tokens, &server).await, [2; 100]);
    assert_eq!(server.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_gives_up_does_not_hold_up_the_others() {
    let (tokens, server): (Arc<Tokens>, Arc<Server>) = Default::default();
    let impatient = timeout(Duration::from_millis(500), tokens.token(&server));
    assert!(impatient.await.is_err());
    assert_eq!(hundred_requests(&tokens, &server).await, [2; 100]);
}
