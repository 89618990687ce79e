use std::sync::mpsc::{self, Sender};
use std::thread;

struct Request {
    item: &'static str,
    reply: Sender<u32>,
}

fn in_stock(item: &str) -> Option<u32> {
    match item {
        "ink" => Some(12),
        "pen" => Some(40),
        _ => None,
    }
}

fn main() {
    let (requests, inbox) = mpsc::channel();
    thread::spawn(move || {
        for Request { item, reply } in inbox {
            if let Some(count) = in_stock(item) {
                let _ = reply.send(count);
            }
        }
    });

    for item in ["ink", "paper"] {
        let (reply, answer) = mpsc::channel();
        let request = Request { item, reply };
        requests.send(request).expect("the warehouse has ended");
        match answer.recv() {
            Ok(count) => println!("{item}: {count} in stock"),
            Err(_) => println!("{item}: no answer"),
        }
    }
}
