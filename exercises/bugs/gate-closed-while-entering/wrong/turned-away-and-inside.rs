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
        // First announced, then looked: whoever closes the gate later sees this request.
        self.inside.fetch_add(1, SeqCst);
        if self.closed.load(SeqCst) {
            return false;
        }
        true
    }

    pub fn leave(&self) {
        self.inside.fetch_sub(1, SeqCst);
    }

    /// Closes the gate. Returns whether nobody is inside, and nobody will be.
    pub fn close(&self) -> bool {
        self.closed.store(true, SeqCst);
        self.inside.load(SeqCst) == 0
    }
}
