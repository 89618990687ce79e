use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, timeout};

/// Ready at its second poll; what has it polled again is up to `wakes`.
struct Crust {
    wakes: bool,
    looked: bool,
}

impl Future for Crust {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        if self.looked {
            return Poll::Ready("golden");
        }
        self.looked = true;
        if self.wakes {
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for wakes in [true, false] {
        let looked = false;
        let start = Instant::now();
        let an_hour = Duration::from_secs(3600);
        let crust = timeout(an_hour, Crust { wakes, looked }).await;
        println!("wakes: {wakes}, {crust:?} after {:?}", start.elapsed());
    }
}
