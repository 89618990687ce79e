use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();

    let waiter = thread::spawn(move || {
        let mut order = String::from("soup");
        sender
            .send(order)
            .expect("main has not dropped the receiver");
        order.push_str(", no salt");
    });

    println!("order: {:?}", receiver.recv());
    waiter.join().expect("the receiver outlives the waiter");
}
