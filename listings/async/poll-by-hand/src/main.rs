use std::{
    pin::pin,
    task::{Context, Waker},
};

use tokio::sync::oneshot;

async fn prepare(sauce: oneshot::Receiver<String>) -> String {
    println!("  pasta in the pot");
    let sauce = sauce.await.expect("the sauce cook keeps the sender");
    println!("  pasta drained");
    format!("pasta with {sauce}")
}

fn main() {
    let (pass, sauce) = oneshot::channel();
    let mut dish = pin!(prepare(sauce));
    let mut cx = Context::from_waker(Waker::noop());
    println!("the future exists");

    println!("poll 1 ...");
    let answer = dish.as_mut().poll(&mut cx);
    println!("... returned {answer:?}");

    println!("the same thread makes the sauce");
    pass.send("pesto".to_string())
        .expect("the dish keeps the receiver");

    println!("poll 2 ...");
    let answer = dish.as_mut().poll(&mut cx);
    println!("... returned {answer:?}");
}
