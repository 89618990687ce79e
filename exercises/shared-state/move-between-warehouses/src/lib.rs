use shuttle::sync::Mutex;

pub struct Warehouse {
    pub number: u32,
    pub items: Mutex<u32>,
}

/// Moves items if `from` has enough of them, and says whether it did.
pub fn move_items(from: &Warehouse, to: &Warehouse, count: u32) -> bool {
    let mut source = from.items.lock().expect("a move panicked under the lock");
    let mut target = to.items.lock().expect("a move panicked under the lock");
    if *source < count {
        return false;
    }
    *source -= count;
    *target += count;
    true
}
