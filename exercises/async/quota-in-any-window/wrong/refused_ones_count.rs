use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

/// Allows `most` requests in any span of `window`.
pub struct Quota {
    most: usize,
    window: Duration,
    asked: VecDeque<Instant>,
}

impl Quota {
    pub fn new(most: usize, window: Duration, _now: Instant) -> Self {
        Self {
            most,
            window,
            asked: VecDeque::new(),
        }
    }

    /// Asks for one request at `now`; `now` never goes back.
    pub fn allows(&mut self, now: Instant) -> bool {
        self.asked.push_back(now);
        while self
            .asked
            .front()
            .is_some_and(|first| now.duration_since(*first) >= self.window)
        {
            self.asked.pop_front();
        }
        self.asked.len() <= self.most
    }
}
