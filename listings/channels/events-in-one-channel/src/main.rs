use std::sync::mpsc;
use std::thread;

enum Event {
    Request(&'static str),
    Reading { celsius: u32 },
}

fn main() {
    let (sender, events) = mpsc::channel();

    let client = sender.clone();
    thread::spawn(move || client.send(Event::Request("GET /prices")));
    let sensor = sender;
    thread::spawn(move || sensor.send(Event::Reading { celsius: 21 }));

    for event in events {
        match event {
            Event::Request(line) => println!("answer {line}"),
            Event::Reading { celsius } => println!("store {celsius} degrees"),
        }
    }
}
