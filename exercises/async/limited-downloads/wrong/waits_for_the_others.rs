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
    let mut bytes = 0;
    loop {
        while downloads.len() < limit.max(1)
            && let Some(file) = files.next()
        {
            downloads.spawn(download(file));
        }
        let Some(ended) = downloads.join_next().await else {
            return Ok(bytes);
        };
        match ended.expect("a download panicked") {
            Ok(more) => bytes += more,
            Err(error) => {
                while downloads.join_next().await.is_some() {}
                return Err(error);
            }
        }
    }
}
