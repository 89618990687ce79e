mod counting;

use std::sync::mpsc;

use counting::kilobytes_of;

type Message = [u8; 1024];

fn main() {
    let rows = [
        ("std channel", kilobytes_of(mpsc::channel::<Message>)),
        (
            "std sync_channel(1000)",
            kilobytes_of(|| mpsc::sync_channel::<Message>(1000)),
        ),
        (
            "the same, of Box<Message>",
            kilobytes_of(|| mpsc::sync_channel::<Box<Message>>(1000)),
        ),
        (
            "crossbeam bounded(1000)",
            kilobytes_of(|| crossbeam_channel::bounded::<Message>(1000)),
        ),
        (
            "flume bounded(1000)",
            kilobytes_of(|| flume::bounded::<Message>(1000)),
        ),
        (
            "tokio mpsc channel(1000)",
            kilobytes_of(|| tokio::sync::mpsc::channel::<Message>(1000)),
        ),
        (
            "tokio broadcast(1000)",
            kilobytes_of(|| tokio::sync::broadcast::channel::<Message>(1000)),
        ),
    ];
    for (channel, kilobytes) in rows {
        println!("{channel:<26} {kilobytes:>5} kB");
    }
}
