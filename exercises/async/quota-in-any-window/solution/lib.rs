use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

/// Allows `most` requests in any span of `window`.
pub struct Quota {
    most: usize,
    window: Duration,
    /// When the last requests were allowed, the oldest first; at most `most`.
    allowed: VecDeque<Instant>,
}

impl Quota {
    pub fn new(most: usize, window: Duration, _now: Instant) -> Self {
        Self {
            most,
            window,
            allowed: VecDeque::new(),
        }
    }

    /// Asks for one request at `now`; `now` never goes back.
    pub fn allows(&mut self, now: Instant) -> bool {
        while self
            .allowed
            .front()
            .is_some_and(|first| now.duration_since(*first) >= self.window)
        {
            self.allowed.pop_front();
        }
        if self.allowed.len() == self.most {
            return false;
        }
        self.allowed.push_back(now);
        true
    }
}
