use std::sync::mpsc;
use std::thread;

/// Calls `fetch` for each item, and returns the results as they come.
pub fn fetch_all<T: Sync, R: Send>(items: &[T], fetch: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let (result, results) = mpsc::channel();
    thread::scope(|scope| {
        for item in items {
            let (fetch, result) = (&fetch, result.clone());
            scope.spawn(move || result.send(fetch(item)));
        }
    });
    drop(result);
    results.iter().collect()
}
