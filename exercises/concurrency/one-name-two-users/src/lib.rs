use shuttle::sync::Mutex;
use std::collections::HashSet;

/// Registers the name, unless it is taken, and says whether it did.
pub fn register(names: &Mutex<HashSet<String>>, name: &str) -> bool {
    let is_taken = names
        .lock()
        .expect("a thread panicked under the lock")
        .contains(name);
    if is_taken {
        return false;
    }
    names
        .lock()
        .expect("a thread panicked under the lock")
        .insert(name.to_owned());
    true
}
