use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();

    thread::spawn(move || {
        for path in ["/index.html", "/logo.svg", "/prices"] {
            let line = format!("GET {path} 200");
            sender.send(line).expect("main receives");
        }
    });

    for line in receiver {
        println!("received {line}");
    }
    println!("the log is complete");
}
