use std::time::Duration;

use tokio::sync::watch;
use tokio::task::{JoinHandle, yield_now};
use tokio::time::timeout;
use wait_until_ready::{State, ready};

async fn result(request: JoinHandle<bool>) -> bool {
    timeout(Duration::from_secs(60), request)
        .await
        .expect("the request waits for ever")
        .expect("the request panicked")
}

#[tokio::test(start_paused = true)]
async fn a_request_that_comes_later_does_not_wait() {
    let (_service, state) = watch::channel(State::Ready);
    assert!(result(tokio::spawn(ready(state))).await);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_comes_early_waits() {
    let (service, state) = watch::channel(State::Starting);
    let request = tokio::spawn(ready(state));
    for state in [State::Migrating, State::Ready] {
        yield_now().await;
        assert!(!request.is_finished(), "it went on before {state:?}");
        service.send_replace(state);
    }
    assert!(result(request).await);
}

#[tokio::test(start_paused = true)]
async fn a_service_that_does_not_get_ready_is_no_reason_to_wait() {
    let (service, state) = watch::channel(State::Starting);
    let request = tokio::spawn(ready(state));
    yield_now().await;
    service.send_replace(State::Migrating);
    drop(service);
    assert!(!result(request).await);
}
