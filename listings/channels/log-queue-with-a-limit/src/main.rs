use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::sync_channel(100);

    thread::spawn(move || {
        for number in 1..=10_000 {
            let line = format!("request {number}: 200");
            if sender.send(line).is_err() {
                return; // Nobody receives any more.
            }
        }
    });

    let mut bytes = 0;
    for line in receiver {
        bytes += line.len() + 1;
    }
    println!("{bytes} bytes for the log file");
}
