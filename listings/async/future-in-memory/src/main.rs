use std::cell::RefCell;
use std::future::poll_fn;
use std::mem::size_of_val;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Pending at the first poll, ready at the second.
async fn rest() {
    let mut rested = false;
    poll_fn(|_| {
        if rested {
            return Poll::Ready(());
        }
        rested = true;
        Poll::Pending
    })
    .await;
}

/// Notes where the dough lies before and after its rest.
async fn knead(places: &RefCell<Vec<usize>>) -> usize {
    let dough = [1_u8; 1000];
    let hands = &dough;
    places.borrow_mut().push(hands.as_ptr().addr());
    rest().await;
    places.borrow_mut().push(hands.as_ptr().addr());
    hands.len()
}

fn main() {
    let places = RefCell::new(Vec::new());
    let mut bread = pin!(knead(&places));
    let mut cx = Context::from_waker(Waker::noop());
    println!("poll 1: {:?}", bread.as_mut().poll(&mut cx));
    println!("poll 2: {:?}", bread.as_mut().poll(&mut cx));

    let start = (&raw const *bread).addr();
    let future = start..start + size_of_val(&*bread);
    for place in places.take() {
        println!(
            "the dough lay inside the future: {}",
            future.contains(&place)
        );
    }
    println!(
        "the future holds 1000 bytes or more: {}",
        future.len() >= 1000
    );
}
