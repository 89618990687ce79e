use shuttle::sync::Mutex;
use std::collections::HashMap;

#[derive(Default)]
pub struct Prices {
    cents: Mutex<HashMap<String, u32>>,
}

impl Prices {
    /// The price that is stored for `item`; if there is none, computes and stores one.
    pub fn get_or_compute(&self, item: &str, compute: impl FnOnce() -> u32) -> u32 {
        let stored = self
            .cents
            .lock()
            .expect("a request panicked under the lock")
            .get(item)
            .copied();
        if let Some(price) = stored {
            return price;
        }
        let computed = compute();
        *self
            .cents
            .lock()
            .expect("a request panicked under the lock")
            .entry(item.to_owned())
            .or_insert(computed)
    }
}
