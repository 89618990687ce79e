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

    let (reply, answers) = mpsc::channel();
    for item in ["ink", "paper"] {
        let request = Request {
            item,
            reply: reply.clone(),
        };
        requests.send(request).expect("the warehouse has ended");
        match answers.recv() {
            Ok(count) => println!("{item}: {count} in stock"),
            Err(_) => println!("{item}: no answer"),
        }
    }
}
