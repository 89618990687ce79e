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
        let known = self
            .lists
            .lock()
            .expect("no holder panics")
            .get(&country)
            .cloned();
        if let Some(list) = known {
            return list;
        }
        let list = compute().into();
        let mut lists = self.lists.lock().expect("no holder panics");
        Arc::clone(lists.entry(country).or_insert(list))
    }
}
