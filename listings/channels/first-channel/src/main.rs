use std::error::Error;
use std::sync::mpsc;
use std::thread;

fn main() -> Result<(), Box<dyn Error>> {
    let (sender, receiver) = mpsc::channel();

    let waiter = thread::spawn(move || {
        for dish in ["soup", "bread"] {
            let order = format!("{dish} for table 4");
            sender
                .send(order)
                .expect("main has not dropped the receiver");
        }
    });

    let first = receiver.recv()?;
    println!("first order: {first}");
    let second = receiver.recv()?;
    println!("second order: {second}");

    waiter.join().expect("the receiver outlives the waiter");
    Ok(())
}
