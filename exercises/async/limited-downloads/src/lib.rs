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
    let mut bytes = 0;
    for group in files.chunks(limit.max(1)) {
        let mut downloads = JoinSet::new();
        for file in group {
            downloads.spawn(download(file.clone()));
        }
        while let Some(ended) = downloads.join_next().await {
            bytes += ended.expect("a download panicked")?;
        }
    }
    Ok(bytes)
}
