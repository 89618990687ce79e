use std::time::Duration;

use tokio::time::Instant;

/// Holds up to `burst` tokens, and gets `per_second` new ones each second.
pub struct TokenBucket {
    tokens: f64,
    burst: f64,
    per_second: f64,
    filled: Instant,
}

impl TokenBucket {
    pub fn new(burst: f64, per_second: f64, now: Instant) -> Self {
        assert!(burst >= 1.0, "a bucket without room for a token");
        assert!(per_second > 0.0, "a bucket that is never filled");
        Self {
            tokens: burst,
            burst,
            per_second,
            filled: now,
        }
    }

    /// Takes a token, or says how long it takes until there is one.
    pub fn try_take(&mut self, now: Instant) -> Result<(), Duration> {
        let seconds = now.duration_since(self.filled).as_secs_f64();
        self.tokens = (self.tokens + seconds * self.per_second).min(self.burst);
        self.filled = now;
        if self.tokens >= 1.0 {
            self.tokens -= 1.0;
            return Ok(());
        }
        let missing = 1.0 - self.tokens;
        let wait = Duration::from_secs_f64(missing / self.per_second);
        // What is missing may be less than a nanosecond.
        Err(wait.max(Duration::from_nanos(1)))
    }
}
