use std::io;

use tokio::task::JoinSet;

/// Serves until the background task ends, and returns an error that says why: the task's own error, that it panicked,
/// or that it ended. If `serve` ends first, nothing failed. When this function has returned, neither of the two goes
/// on. If it is dropped, the background task is aborted.
pub async fn run(
    serve: impl Future<Output = ()>,
    background: impl Future<Output = io::Result<()>> + Send + 'static,
) -> io::Result<()> {
    let mut tasks = JoinSet::new();
    tasks.spawn(background);
    let result = tokio::select! {
        Some(ended) = tasks.join_next() => ended.unwrap_or_else(|error| Err(io::Error::other(error))),
        () = serve => Ok(()),
    };
    tasks.shutdown().await;
    result
}
