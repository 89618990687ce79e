use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

type Slot = Arc<Mutex<Option<Arc<[u64]>>>>;

/// Price lists by country.
#[derive(Default)]
pub struct Cache {
    lists: Mutex<BTreeMap<u32, Slot>>,
}

impl Cache {
    /// The list of `country`. `compute` makes it if it is not known, and may use rayon.
    pub fn get(&self, country: u32, compute: impl FnOnce() -> Vec<u64>) -> Arc<[u64]> {
        let slot = {
            let mut lists = self.lists.lock().expect("no holder panics");
            Arc::clone(lists.entry(country).or_default())
        };
        let mut list = slot.lock().expect("a list panicked");
        Arc::clone(list.get_or_insert_with(|| compute().into()))
    }
}
