/// Runs all futures at the same time. Returns their results in the order of `futures`, or the first error in time. In
/// that case the others are cancelled.
pub async fn all<F, T>(futures: Vec<F>) -> Result<Vec<T>, String>
where
    F: Future<Output = Result<T, String>> + Send + 'static,
    T: Send + 'static,
{
    let mut results = Vec::new();
    for future in futures {
        results.push(future.await?);
    }
    Ok(results)
}
