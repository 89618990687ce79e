use std::time::{Duration, SystemTime};

const GOOD_FOR: Duration = Duration::from_secs(60);

/// Keeps an access token, and fetches a new one when the old one has expired.
pub struct Tokens {
    current: Option<(String, SystemTime)>,
}

impl Tokens {
    pub fn new() -> Self {
        Tokens { current: None }
    }

    /// A token that is good, fetched by `fetch` if need be.
    pub async fn token(&mut self, fetch: impl AsyncFnOnce() -> String) -> String {
        if let Some((token, fetched)) = &self.current
            && fetched.elapsed().is_ok_and(|age| age < GOOD_FOR)
        {
            return token.clone();
        }
        let asked = SystemTime::now();
        let token = fetch().await;
        self.current = Some((token.clone(), asked));
        token
    }
}

impl Default for Tokens {
    fn default() -> Self {
        Tokens::new()
    }
}
