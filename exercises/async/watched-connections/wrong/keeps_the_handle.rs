use std::io;

/// Serves until the background task ends. Returns why: the background task's error, or an error that says that it
/// panicked. When this function has returned or was dropped, neither of the two goes on.
pub async fn run(
    serve: impl Future<Output = ()>,
    background: impl Future<Output = io::Result<()>> + Send + 'static,
) -> io::Result<()> {
    let task = tokio::spawn(background);
    tokio::select! {
        ended = task => ended.unwrap_or_else(|error| Err(io::Error::other(error))),
        () = serve => Ok(()),
    }
}
