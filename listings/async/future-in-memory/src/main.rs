use std::{
    cell::Cell,
    pin::pin,
    task::{Context, Waker},
};

use tokio::sync::oneshot;

async fn receive(more: oneshot::Receiver<u8>, address: &Cell<usize>) -> u8 {
    let buffer = [1_u8; 1000];
    let rest = &buffer[100..];
    address.set(rest.as_ptr().addr());
    let more = more.await.unwrap_or_default();
    rest[0] + more
}

fn main() {
    let (sender, more) = oneshot::channel();
    let address = Cell::new(0);
    let mut future = pin!(receive(more, &address));
    let mut cx = Context::from_waker(Waker::noop());
    println!("poll 1: {:?}", future.as_mut().poll(&mut cx));

    let begin = (&raw const *future).addr();
    let end = begin + size_of_val(&*future);
    let inside = (begin..end).contains(&address.get());
    println!("the slice `rest` points into the future: {inside}");

    sender.send(2).expect("the future keeps the receiver");
    println!("poll 2: {:?}", future.as_mut().poll(&mut cx));
}
