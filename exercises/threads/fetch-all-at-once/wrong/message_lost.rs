use std::thread;

/// Calls `fetch` for each item, all at the same time, and returns the results in the order of the
/// items.
pub fn fetch_all<T: Sync, R: Send>(items: &[T], fetch: impl Fn(&T) -> R + Sync) -> Vec<R> {
    thread::scope(|scope| {
        let fetch = &fetch;
        let threads: Vec<_> = items
            .iter()
            .map(|item| scope.spawn(move || fetch(item)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("fetch does not panic"))
            .collect()
    })
}
