use std::cell::RefCell;
use std::collections::BTreeMap;

thread_local! {
    static REQUESTS: RefCell<BTreeMap<String, u32>> = const { RefCell::new(BTreeMap::new()) };
}

/// Counts one request for this path.
pub fn count(path: &str) {
    REQUESTS.with_borrow_mut(|requests| *requests.entry(path.to_string()).or_default() += 1);
}

/// How many requests for this path all threads have counted.
pub fn counted(path: &str) -> u32 {
    REQUESTS.with_borrow(|requests| requests.get(path).copied().unwrap_or_default())
}
