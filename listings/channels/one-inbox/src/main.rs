use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Event {
    Line(&'static str),
    Reading(u32),
}

fn forward<T>(from: Receiver<T>, inbox: Sender<Event>, wrap: fn(T) -> Event) {
    for message in from {
        if inbox.send(wrap(message)).is_err() {
            return;
        }
    }
}

fn main() {
    let (line_sender, lines) = mpsc::channel();
    let (reading_sender, readings) = mpsc::channel();
    line_sender.send("GET /").expect("the receiver exists");
    reading_sender.send(21).expect("the receiver exists");
    drop((line_sender, reading_sender));

    let (sender, inbox) = mpsc::channel();
    let second = sender.clone();
    thread::scope(|scope| {
        scope.spawn(move || forward(lines, sender, Event::Line));
        scope.spawn(move || forward(readings, second, Event::Reading));
        for event in inbox {
            match event {
                Event::Line(line) => println!("answer {line}"),
                Event::Reading(celsius) => println!("store {celsius} degrees"),
            }
        }
    });
}
