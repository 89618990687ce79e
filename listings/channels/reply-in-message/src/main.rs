use std::error::Error;
use std::sync::mpsc::{self, SyncSender};
use std::thread;

struct Request {
    item: &'static str,
    reply: SyncSender<Option<u32>>,
}

fn in_stock(item: &str) -> Option<u32> {
    match item {
        "ink" => Some(12),
        "pen" => Some(40),
        _ => None,
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let (requests, inbox) = mpsc::channel();
    let warehouse = thread::spawn(move || {
        for Request { item, reply } in inbox {
            // If the asker has gone, the others still count.
            let _ = reply.send(in_stock(item));
        }
    });

    for item in ["ink", "paper", "pen"] {
        let (reply, answer) = mpsc::sync_channel(1);
        requests.send(Request { item, reply })?;
        match answer.recv()? {
            Some(count) => println!("{item}: {count} in stock"),
            None => println!("{item}: not sold here"),
        }
    }

    drop(requests);
    warehouse.join().expect("the warehouse panicked");
    Ok(())
}
