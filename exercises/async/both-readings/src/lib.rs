use std::{
    pin::Pin,
    task::{Context, Poll},
};

pub type Reading = Pin<Box<dyn Future<Output = f64>>>;

/// Ready when both readings are there.
pub struct Both {
    cellar: Reading,
    attic: Reading,
}

impl Both {
    pub fn new(cellar: Reading, attic: Reading) -> Self {
        Self { cellar, attic }
    }
}

impl Future for Both {
    type Output = (f64, f64);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Poll::Ready(cellar) = self.cellar.as_mut().poll(cx) else {
            return Poll::Pending;
        };
        let Poll::Ready(attic) = self.attic.as_mut().poll(cx) else {
            return Poll::Pending;
        };
        Poll::Ready((cellar, attic))
    }
}
