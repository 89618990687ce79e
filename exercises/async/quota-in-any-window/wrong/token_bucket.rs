use std::time::{Duration, Instant};

/// Allows `most` requests in any span of `window`.
pub struct Quota {
    most: f64,
    window: Duration,
    tokens: f64,
    filled: Instant,
}

impl Quota {
    pub fn new(most: usize, window: Duration, now: Instant) -> Self {
        Self {
            most: most as f64,
            window,
            tokens: most as f64,
            filled: now,
        }
    }

    /// Asks for one request at `now`; `now` never goes back.
    pub fn allows(&mut self, now: Instant) -> bool {
        let share = now.duration_since(self.filled).as_secs_f64() / self.window.as_secs_f64();
        self.tokens = (self.tokens + share * self.most).min(self.most);
        self.filled = now;
        if self.tokens < 1.0 {
            return false;
        }
        self.tokens -= 1.0;
        true
    }
}
