use std::sync::Arc;

use shuttle::sync::RwLock;

/// The prices of the items, by their number.
pub type Prices = Vec<u32>;

/// The prices as they are now. They do not change under the reader.
pub fn snapshot(current: &RwLock<Arc<Prices>>) -> Arc<Prices> {
    Arc::clone(&current.read().expect("a writer panicked"))
}

/// Raises the price of one item.
pub fn raise(current: &RwLock<Arc<Prices>>, item: usize, by: u32) {
    let old = snapshot(current);
    let mut prices = current.write().expect("a writer panicked");
    let mut new = Prices::clone(&old);
    new[item] += by;
    *prices = Arc::new(new);
}
