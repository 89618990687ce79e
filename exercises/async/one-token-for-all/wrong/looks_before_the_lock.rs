use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::time::{Instant, sleep};

/// An access token, good for a minute.
#[derive(Clone, Debug)]
pub struct Token {
    pub number: u32,
    pub good_until: Instant,
}

/// Gives out tokens, and takes a second for each.
#[derive(Default)]
pub struct Server {
    given: AtomicU32,
}

impl Server {
    pub async fn fetch(&self) -> Token {
        let number = self.given.fetch_add(1, Ordering::Relaxed) + 1;
        sleep(Duration::from_secs(1)).await;
        Token {
            number,
            good_until: Instant::now() + Duration::from_secs(60),
        }
    }

    /// How many tokens were asked for.
    pub fn asked(&self) -> u32 {
        self.given.load(Ordering::Relaxed)
    }
}

/// The token that all requests share.
#[derive(Default)]
pub struct Tokens {
    current: Mutex<Option<Token>>,
    turn: tokio::sync::Mutex<()>,
}

impl Tokens {
    fn good(&self) -> Option<Token> {
        let current = self.current.lock().expect("a request panicked");
        current
            .clone()
            .filter(|token| Instant::now() < token.good_until)
    }

    /// A token that is still good.
    pub async fn token(&self, server: &Server) -> Token {
        if let Some(token) = self.good() {
            return token;
        }
        let _turn = self.turn.lock().await;
        let token = server.fetch().await;
        *self.current.lock().expect("a request panicked") = Some(token.clone());
        token
    }
}
