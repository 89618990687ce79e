use tokio::sync::watch;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Starting,
    Migrating,
    Ready,
}

/// Returns true as soon as the service is ready, and false if it will never be.
pub async fn ready(mut state: watch::Receiver<State>) -> bool {
    state.wait_for(|state| *state == State::Ready).await.is_ok()
}
