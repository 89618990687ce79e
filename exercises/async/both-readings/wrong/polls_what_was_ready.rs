use std::{
    pin::Pin,
    task::{Context, Poll},
};

pub type Reading = Pin<Box<dyn Future<Output = f64>>>;

/// Ready when both readings are there.
pub struct Both {
    cellar: Reading,
    attic: Reading,
    cellar_reading: Option<f64>,
    attic_reading: Option<f64>,
}

impl Both {
    pub fn new(cellar: Reading, attic: Reading) -> Self {
        Self {
            cellar,
            attic,
            cellar_reading: None,
            attic_reading: None,
        }
    }
}

impl Future for Both {
    type Output = (f64, f64);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Poll::Ready(celsius) = self.cellar.as_mut().poll(cx) {
            self.cellar_reading = Some(celsius);
        }
        if let Poll::Ready(celsius) = self.attic.as_mut().poll(cx) {
            self.attic_reading = Some(celsius);
        }
        match (self.cellar_reading, self.attic_reading) {
            (Some(cellar), Some(attic)) => Poll::Ready((cellar, attic)),
            _ => Poll::Pending,
        }
    }
}
