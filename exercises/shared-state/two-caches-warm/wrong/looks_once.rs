use shuttle::sync::{Condvar, Mutex};

/// Counts the caches that are still cold.
pub struct Cold {
    left: Mutex<u32>,
    all_warm: Condvar,
}

impl Cold {
    pub fn new(caches: u32) -> Self {
        Cold {
            left: Mutex::new(caches),
            all_warm: Condvar::new(),
        }
    }

    /// Called by each cache when it is warm.
    pub fn one_is_warm(&self) {
        *self
            .left
            .lock()
            .expect("a thread panicked while it held the count") -= 1;
        self.all_warm.notify_all();
    }

    /// Returns when all caches are warm.
    pub fn wait(&self) {
        let left = self
            .left
            .lock()
            .expect("a thread panicked while it held the count");
        if *left > 0 {
            let _left = self
                .all_warm
                .wait(left)
                .expect("a thread panicked while it held the count");
        }
    }
}
