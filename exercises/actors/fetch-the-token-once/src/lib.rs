use std::pin::Pin;

use actix::prelude::*;

pub type Fetched = Pin<Box<dyn Future<Output = Option<String>>>>;

/// Fetches a token when somebody needs it, and keeps it.
pub struct Tokens {
    token: Option<String>,
    fetch: Box<dyn Fn() -> Fetched>,
}

impl Tokens {
    /// `fetch` returns no token if the server does not answer.
    pub fn new(fetch: impl Fn() -> Fetched + 'static) -> Self {
        Tokens {
            token: None,
            fetch: Box::new(fetch),
        }
    }
}

impl Actor for Tokens {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "Option<String>")]
pub struct Token;

impl Handler<Token> for Tokens {
    type Result = ResponseActFuture<Self, Option<String>>;

    fn handle(&mut self, _: Token, _ctx: &mut Self::Context) -> Self::Result {
        if let Some(token) = &self.token {
            return Box::pin(fut::ready(Some(token.clone())));
        }
        let fetched = (self.fetch)().into_actor(self);
        Box::pin(fetched.map(|token, tokens, _ctx| {
            tokens.token.clone_from(&token);
            token
        }))
    }
}
