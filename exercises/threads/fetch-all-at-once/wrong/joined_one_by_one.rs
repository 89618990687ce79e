use std::thread;

/// Calls `fetch` for each item, and returns the results in the order of the items.
pub fn fetch_all<T: Sync, R: Send>(items: &[T], fetch: impl Fn(&T) -> R + Sync) -> Vec<R> {
    thread::scope(|scope| {
        let fetch = &fetch;
        items
            .iter()
            .map(|item| scope.spawn(move || fetch(item)))
            .map(|thread| thread.join().expect("fetch does not panic"))
            .collect()
    })
}
