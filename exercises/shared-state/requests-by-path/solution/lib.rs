use std::collections::BTreeMap;
use std::sync::Mutex;

static REQUESTS: Mutex<BTreeMap<String, u32>> = Mutex::new(BTreeMap::new());

/// Counts one request for this path.
pub fn count(path: &str) {
    *REQUESTS
        .lock()
        .expect("a thread panicked while it held the counts")
        .entry(path.to_string())
        .or_default() += 1;
}

/// How many requests for this path all threads have counted.
pub fn counted(path: &str) -> u32 {
    REQUESTS
        .lock()
        .expect("a thread panicked while it held the counts")
        .get(path)
        .copied()
        .unwrap_or_default()
}
