use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Runs all futures at the same time. Returns their results in the order of `futures`, or the first error in time. In
/// that case the others are cancelled.
pub async fn all<F, T>(futures: Vec<F>) -> Result<Vec<T>, String>
where
    F: Future<Output = Result<T, String>> + Send + 'static,
    T: Send + 'static,
{
    let mut tasks = JoinSet::new();
    let places = Arc::new(Semaphore::new(3));
    for (place, future) in futures.into_iter().enumerate() {
        let places = Arc::clone(&places);
        tasks.spawn(async move {
            let _permit = places.acquire().await;
            (place, future.await)
        });
    }
    let mut results = Vec::new();
    while let Some(joined) = tasks.join_next().await {
        let (place, result) = joined.map_err(|error| error.to_string())?;
        results.push((place, result?));
    }
    results.sort_by_key(|(place, _)| *place);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}
