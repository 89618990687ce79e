use std::collections::BTreeMap;
use std::sync::Mutex;

/// Who has which seat. Keeps its lock to itself.
#[derive(Default)]
pub struct Hall {
    guests: Mutex<BTreeMap<u32, String>>,
}

impl Hall {
    /// Gives the seat to `name`, if it is free, and says whether it was.
    pub fn reserve(&self, seat: u32, name: &str) -> bool {
        let mut guests = self.guests.lock().expect("a task panicked in the hall");
        if guests.contains_key(&seat) {
            return false;
        }
        guests.insert(seat, name.to_owned());
        true
    }
}
