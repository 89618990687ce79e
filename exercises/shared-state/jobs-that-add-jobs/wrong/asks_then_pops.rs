use shuttle::sync::Mutex;

/// The pages that are still to be fetched.
pub type Pages = Mutex<Vec<u32>>;

/// Fetches pages until none is left. `fetch` may find links, and adds them to `pages`.
pub fn work_off(pages: &Pages, fetch: impl Fn(u32, &Pages)) {
    while !pages.lock().expect("a lock holder panicked").is_empty() {
        let next = pages.lock().expect("a lock holder panicked").pop();
        fetch(next.expect("it was not empty"), pages);
    }
}
