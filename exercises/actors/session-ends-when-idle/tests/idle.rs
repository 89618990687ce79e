use std::time::Duration;

use actix::prelude::*;
use session_ends_when_idle::{IDLE, Request, Session};
use tokio::time::{pause, sleep};

const SECOND: Duration = Duration::from_secs(1);

#[actix_rt::test]
async fn a_silent_session_ends() {
    pause();
    let session = Session::default().start();
    sleep(IDLE - SECOND).await;
    assert!(session.connected());
    sleep(2 * SECOND).await;
    assert!(!session.connected());
}

#[actix_rt::test]
async fn a_request_keeps_the_session() {
    pause();
    let session = Session::default().start();
    for _ in 0..5 {
        sleep(IDLE - SECOND).await;
        session.send(Request).await.expect("the session is there");
    }
    sleep(IDLE - SECOND).await;
    assert!(session.connected());
}

#[actix_rt::test]
async fn the_session_ends_after_the_last_request() {
    pause();
    let session = Session::default().start();
    sleep(10 * SECOND).await;
    session.send(Request).await.expect("the session is there");
    sleep(IDLE + SECOND).await;
    assert!(!session.connected());
}
