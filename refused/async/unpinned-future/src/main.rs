use std::pin::Pin;
use std::task::{Context, Waker};

async fn prepare() -> &'static str {
    "pasta"
}

fn main() {
    let mut dish = prepare();
    let mut cx = Context::from_waker(Waker::noop());
    let answer = Pin::new(&mut dish).poll(&mut cx);
    println!("{answer:?}");
}
