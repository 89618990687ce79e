use tokio::task::JoinSet;

/// Runs all futures at the same time. Returns their results in the order of `futures`, or the first error in time. In
/// that case the others are cancelled.
pub async fn all<F, T>(futures: Vec<F>) -> Result<Vec<T>, String>
where
    F: Future<Output = Result<T, String>> + Send + 'static,
    T: Send + 'static,
{
    let mut tasks: JoinSet<_> = futures.into_iter().collect();
    let mut results = Vec::new();
    while let Some(joined) = tasks.join_next().await {
        results.push(joined.map_err(|error| error.to_string())??);
    }
    Ok(results)
}
