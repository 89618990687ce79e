use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

fn receive_all(readings: &Receiver<&str>) {
    loop {
        match readings.recv_timeout(Duration::from_millis(100)) {
            Ok(reading) => println!("  {reading}"),
            Err(error) => {
                println!("  {error}");
                return;
            }
        }
    }
}

fn main() {
    let (sender, readings) = mpsc::channel();
    let own_sender = sender.clone();
    let door = thread::spawn(move || own_sender.send("door: closed"));
    let sent = door.join().expect("the sensor panicked");
    sent.expect("the receiver exists");

    println!("the thread has ended, main still has a sender");
    receive_all(&readings);
    drop(sender);
    println!("main has dropped its sender");
    receive_all(&readings);
}
