mod counting;

use counting::bytes_of;
use tokio::sync::mpsc::{self, Receiver, Sender, UnboundedReceiver, UnboundedSender};

/// How many connections are made to take the mean.
const CONNECTIONS: usize = 1000;
const BURST: usize = 1000;

type Message = [u8; 256];

fn unbounded_after_a_burst<M>(message: fn() -> M) -> (UnboundedSender<M>, UnboundedReceiver<M>) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    for _ in 0..BURST {
        let sent = sender.send(message());
        assert!(sent.is_ok(), "the receiver is there");
    }
    while receiver.try_recv().is_ok() {}
    (sender, receiver)
}

/// Like a sender that waits when the queue is full, until the receiver has caught up.
fn bounded_after_a_burst(limit: usize) -> (Sender<Message>, Receiver<Message>) {
    let (sender, mut receiver) = mpsc::channel(limit);
    for _ in 0..BURST {
        if sender.capacity() == 0 {
            while receiver.try_recv().is_ok() {}
        }
        sender.try_send([0; 256]).expect("there is room");
    }
    while receiver.try_recv().is_ok() {}
    (sender, receiver)
}

/// What one connection of many takes.
fn each<C>(connect: impl Fn() -> C) -> usize {
    let connections = || (0..CONNECTIONS).map(|_| connect()).collect::<Vec<_>>();
    bytes_of(connections) / CONNECTIONS
}

fn main() {
    let boxed = each(|| unbounded_after_a_burst::<Box<Message>>(|| Box::new([0; 256])));
    let emptied = each(|| unbounded_after_a_burst::<Message>(|| [0; 256]));
    let renewed = each(|| {
        drop(unbounded_after_a_burst::<Message>(|| [0; 256]));
        mpsc::unbounded_channel::<Message>()
    });
    let unused = each(mpsc::unbounded_channel::<Message>);

    println!("bytes for each connection");
    println!("unbounded, not used        {unused:6}");
    println!("unbounded, after a burst   {emptied:6}");
    for limit in [1000, 64, 16] {
        let bounded = each(|| bounded_after_a_burst(limit));
        println!("limit {limit:4}, after a burst  {bounded:6}");
    }
    println!("boxed messages, unbounded  {boxed:6}");
    println!("a new channel afterwards   {renewed:6}");
}
