use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Needs two polls: it wakes its task at the first one and finishes at the second.
struct Crust {
    looked: bool,
}

impl Future for Crust {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.looked {
            return Poll::Ready("golden");
        }
        self.looked = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

async fn check_the_crust(runtime: &str) {
    let colour = Crust { looked: false }.await;
    println!("{runtime}: the crust is {colour}");
}

fn main() -> io::Result<()> {
    tokio::runtime::Builder::new_current_thread()
        .build()?
        .block_on(check_the_crust("tokio"));

    futures::executor::block_on(check_the_crust("futures"));
    Ok(())
}
