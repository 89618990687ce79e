use std::time::{Duration, Instant};

/// Allows `most` requests in any span of `window`.
pub struct Quota {
    most: usize,
    window: Duration,
    began: Instant,
    used: usize,
}

impl Quota {
    pub fn new(most: usize, window: Duration, now: Instant) -> Self {
        Self {
            most,
            window,
            began: now,
            used: 0,
        }
    }

    /// Asks for one request at `now`; `now` never goes back.
    pub fn allows(&mut self, now: Instant) -> bool {
        if now >= self.began + self.window {
            self.began = now;
            self.used = 0;
        }
        if self.used == self.most {
            return false;
        }
        self.used += 1;
        true
    }
}
