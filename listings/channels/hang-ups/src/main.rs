use std::sync::mpsc::{self, SendError};

struct Plate(&'static str);

impl Drop for Plate {
    fn drop(&mut self) {
        println!("  {}: dropped", self.0);
    }
}

fn main() {
    println!("the sender goes first");
    let (sender, receiver) = mpsc::channel();
    sender.send(Plate("soup")).expect("the receiver is there");
    drop(sender);
    for _ in 0..2 {
        match receiver.recv() {
            Ok(plate) => println!("  {}: received", plate.0),
            Err(error) => println!("  recv: {error}"),
        }
    }

    println!("the receiver goes first");
    let (sender, receiver) = mpsc::channel();
    sender.send(Plate("cake")).expect("the receiver is there");
    println!("  cake: sent");
    drop(receiver);
    if let Err(SendError(plate)) = sender.send(Plate("bread")) {
        println!("  {}: came back", plate.0);
    }
}
