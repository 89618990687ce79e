use std::io;
use std::sync::mpsc;
use std::thread;

enum Event {
    Line(String),
    ImportDone,
}

fn main() {
    let (events, inbox) = mpsc::channel();
    let import = events.clone();
    thread::spawn(move || {
        for line in io::stdin().lines().map_while(Result::ok) {
            if events.send(Event::Line(line)).is_err() {
                break;
            }
        }
    });
    thread::spawn(move || {
        // Here the files would be read.
        let _ = import.send(Event::ImportDone);
    });

    for event in inbox {
        match event {
            Event::Line(command) => println!("unknown command: {command}"),
            Event::ImportDone => break,
        }
    }
    println!("import done");
}
