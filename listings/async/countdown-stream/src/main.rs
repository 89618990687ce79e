use std::{
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use futures::{Stream, StreamExt};
use tokio::time::{Instant, Interval, interval};

/// Yields the minutes until the shutdown, one a minute, down to zero.
struct Countdown {
    left: Option<u32>,
    clock: Interval,
}

impl Stream for Countdown {
    type Item = u32;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        let Some(left) = self.left else {
            return Poll::Ready(None);
        };
        ready!(self.clock.poll_tick(cx));
        self.left = left.checked_sub(1);
        Poll::Ready(Some(left))
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut countdown = Countdown {
        left: Some(2),
        clock: interval(Duration::from_secs(60)),
    };
    while let Some(minutes) = countdown.next().await {
        println!("minutes left: {minutes}, after {:?}", start.elapsed());
    }
}
