use tokio::task::JoinSet;

/// Downloads all files, at most `limit` at a time, and returns their sizes added up. At the first failure it stops
/// all downloads, waits until they have ended, and returns the error.
pub async fn download_all<F>(
    files: Vec<String>,
    limit: usize,
    download: impl Fn(String) -> F,
) -> Result<u64, String>
where
    F: Future<Output = Result<u64, String>> + Send + 'static,
{
    let mut downloads = JoinSet::new();
    let mut files = files.into_iter();
    let mut result = Ok(0);
    loop {
        while downloads.len() < limit.max(1)
            && let Some(file) = files.next()
        {
            downloads.spawn(download(file));
        }
        match downloads.join_next().await {
            Some(Ok(Ok(more))) => result = result.map(|bytes| bytes + more),
            Some(Ok(Err(error))) => {
                result = Err(error);
                downloads.abort_all();
            }
            Some(Err(error)) => assert!(error.is_cancelled(), "a download panicked"),
            None => return result,
        }
    }
}
