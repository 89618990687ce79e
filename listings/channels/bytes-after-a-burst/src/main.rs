mod counting;

use std::sync::mpsc;

use counting::kilobytes_of;

type Message = [u8; 1024];

const BURST: usize = 10_000;

/// Sends a burst of messages, then takes them all. The calls say whether they succeeded.
fn burst(mut send: impl FnMut(Message) -> bool, mut take: impl FnMut() -> bool) {
    for _ in 0..BURST {
        assert!(send([0; 1024]), "the receiver is there");
    }
    for _ in 0..BURST {
        assert!(take(), "as many messages were sent");
    }
}

fn main() {
    let std = kilobytes_of(|| {
        let (sender, receiver) = mpsc::channel();
        burst(
            |message| sender.send(message).is_ok(),
            || receiver.recv().is_ok(),
        );
        (sender, receiver)
    });
    let crossbeam = kilobytes_of(|| {
        let (sender, receiver) = crossbeam_channel::unbounded();
        burst(
            |message| sender.send(message).is_ok(),
            || receiver.recv().is_ok(),
        );
        (sender, receiver)
    });
    let tokio = kilobytes_of(|| {
        let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
        burst(
            |message| sender.send(message).is_ok(),
            || receiver.try_recv().is_ok(),
        );
        (sender, receiver)
    });
    let flume = kilobytes_of(|| {
        let (sender, receiver) = flume::unbounded();
        burst(
            |message| sender.send(message).is_ok(),
            || receiver.recv().is_ok(),
        );
        (sender, receiver)
    });
    println!("std       {std:>6} kB");
    println!("crossbeam {crossbeam:>6} kB");
    println!("tokio     {tokio:>6} kB");
    println!("flume     {flume:>6} kB");
}
