use tokio::sync::watch;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Starting,
    Migrating,
    Ready,
}

/// Returns true as soon as the service is ready, and false if it will never be.
pub async fn ready(mut state: watch::Receiver<State>) -> bool {
    while state.changed().await.is_ok() {
        if *state.borrow_and_update() == State::Ready {
            return true;
        }
    }
    false
}
