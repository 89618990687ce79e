use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Price lists by country.
#[derive(Default)]
pub struct Cache {
    lists: Mutex<BTreeMap<u32, Arc<[u64]>>>,
}

impl Cache {
    /// The list of `country`. `compute` makes it if it is not known, and may use rayon.
    pub fn get(&self, country: u32, compute: impl FnOnce() -> Vec<u64>) -> Arc<[u64]> {
        let mut lists = self.lists.lock().expect("a list panicked");
        let list = lists.entry(country).or_insert_with(|| compute().into());
        Arc::clone(list)
    }
}
