use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();

    thread::spawn(move || {
        let mut line = String::from("GET /index.html");
        sender.send(line).expect("main waits for the line");
        line.push_str(" 200");
    });

    println!("received {:?}", receiver.recv());
}
