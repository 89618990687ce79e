/// Calls `fetch` for each item, and returns the results in the order of the items.
pub fn fetch_all<T, R>(items: &[T], fetch: impl Fn(&T) -> R) -> Vec<R> {
    items.iter().map(fetch).collect()
}
