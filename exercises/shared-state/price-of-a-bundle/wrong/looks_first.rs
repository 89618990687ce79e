use shuttle::sync::Mutex;
use std::collections::HashMap;

#[derive(Default)]
pub struct Prices {
    cents: Mutex<HashMap<String, u32>>,
}

impl Prices {
    /// The price that is stored for `item`; if there is none, computes and stores one.
    pub fn get_or_compute(&self, item: &str, compute: impl FnOnce() -> u32) -> u32 {
        if let Some(price) = self
            .cents
            .lock()
            .expect("a request panicked under the lock")
            .get(item)
        {
            return *price;
        }
        let mut cents = self
            .cents
            .lock()
            .expect("a request panicked under the lock");
        *cents.entry(item.to_owned()).or_insert_with(compute)
    }
}
