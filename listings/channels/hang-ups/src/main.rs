use std::sync::mpsc;

fn main() {
    let (sender, receiver) = mpsc::channel();
    sender.send("resize a.png").expect("the receiver exists");
    drop(sender);
    println!("no sender is left");
    for _ in 0..2 {
        match receiver.recv() {
            Ok(job) => println!("  received {job}"),
            Err(error) => println!("  recv: {error}"),
        }
    }

    let (sender, receiver) = mpsc::channel();
    sender.send("resize b.png").expect("the receiver exists");
    println!("b.png is sent");
    drop(receiver);
    println!("the receiver is gone");
    if let Err(error) = sender.send("resize c.png") {
        println!("  send: {error}");
        println!("  not sent: {}", error.0);
    }
}
