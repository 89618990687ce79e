use std::time::{Duration, Instant};

const GOOD_FOR: Duration = Duration::from_secs(60);

/// Keeps an access token, and fetches a new one when the old one has expired.
pub struct Tokens {
    current: Option<(String, Instant)>,
}

impl Tokens {
    pub fn new() -> Self {
        Tokens { current: None }
    }

    /// A token that is good, fetched by `fetch` if need be.
    pub async fn token(&mut self, fetch: impl AsyncFnOnce() -> String) -> String {
        if let Some((token, fetched)) = &self.current
            && fetched.elapsed() < GOOD_FOR
        {
            return token.clone();
        }
        let token = fetch().await;
        self.current = Some((token.clone(), Instant::now()));
        token
    }
}

impl Default for Tokens {
    fn default() -> Self {
        Tokens::new()
    }
}
