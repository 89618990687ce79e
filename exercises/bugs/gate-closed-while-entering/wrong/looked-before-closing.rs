use shuttle::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};

/// Requests enter while the gate is open. A shutdown closes it.
#[derive(Default)]
pub struct Gate {
    closed: AtomicBool,
    inside: AtomicUsize,
}

impl Gate {
    /// Enters, if the gate is open.
    pub fn enter(&self) -> bool {
        self.inside.fetch_add(1, SeqCst);
        if self.closed.load(SeqCst) {
            self.leave();
            return false;
        }
        true
    }

    pub fn leave(&self) {
        self.inside.fetch_sub(1, SeqCst);
    }

    /// Closes the gate. Returns whether nobody is inside, and nobody will be.
    pub fn close(&self) -> bool {
        let nobody_is_inside = self.inside.load(SeqCst) == 0;
        self.closed.store(true, SeqCst);
        nobody_is_inside
    }
}
