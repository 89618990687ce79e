use std::time::Duration;

use token_that_expires::Tokens;
use tokio::time::{advance, sleep};

#[tokio::test(start_paused = true)]
async fn a_good_token_is_kept() {
    let mut tokens = Tokens::new();
    assert_eq!(tokens.token(async || "first".into()).await, "first");
    advance(Duration::from_secs(59)).await;
    assert_eq!(tokens.token(async || "second".into()).await, "first");
}

#[tokio::test(start_paused = true)]
async fn after_a_minute_there_is_a_new_one() {
    let mut tokens = Tokens::new();
    assert_eq!(tokens.token(async || "first".into()).await, "first");
    advance(Duration::from_secs(60)).await;
    assert_eq!(tokens.token(async || "second".into()).await, "second");
}

#[tokio::test(start_paused = true)]
async fn the_minute_begins_before_the_answer() {
    let mut tokens = Tokens::new();
    let slow = async || {
        sleep(Duration::from_secs(10)).await;
        "first".into()
    };
    assert_eq!(tokens.token(slow).await, "first");
    advance(Duration::from_secs(50)).await;
    assert_eq!(tokens.token(async || "second".into()).await, "second");
}
