use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use actix::prelude::*;
use fetch_the_token_once::{Token, Tokens};
use tokio::time::{pause, sleep};

/// Tokens that are fetched in two seconds, and the number of fetches. The first `failures` fetches fail.
fn tokens(failures: u32) -> (Addr<Tokens>, Rc<Cell<u32>>) {
    pause();
    let fetches = Rc::new(Cell::new(0));
    let counted = Rc::clone(&fetches);
    let tokens = Tokens::new(move || {
        counted.set(counted.get() + 1);
        let number = counted.get();
        Box::pin(async move {
            sleep(Duration::from_secs(2)).await;
            (number > failures).then(|| format!("token {number}"))
        })
    });
    (tokens.start(), fetches)
}

#[actix_rt::test]
async fn a_token_is_fetched_once_and_kept() {
    let (tokens, fetches) = tokens(0);
    for _ in 0..3 {
        assert_eq!(tokens.send(Token).await, Ok(Some("token 1".into())));
    }
    assert_eq!(fetches.get(), 1);
}

#[actix_rt::test]
async fn three_who_ask_at_once_get_one_token() {
    let (tokens, fetches) = tokens(0);
    let requests = [Token, Token, Token].map(|token| tokens.send(token));
    for request in requests {
        assert_eq!(request.await, Ok(Some("token 1".into())));
    }
    assert_eq!(fetches.get(), 1);
}

#[actix_rt::test]
async fn after_a_failure_the_next_one_fetches() {
    let (tokens, fetches) = tokens(1);
    let (first, second) = (tokens.send(Token), tokens.send(Token));
    assert_eq!(first.await, Ok(None));
    assert_eq!(second.await, Ok(Some("token 2".into())));
    assert_eq!(fetches.get(), 2);
}
