use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();

    thread::spawn(move || {
        let line = String::from("GET /index.html 200");
        sender.send(line).expect("main waits for the line");
    });

    let line = receiver.recv().expect("the thread sends one line");
    println!("received {line}");
}
