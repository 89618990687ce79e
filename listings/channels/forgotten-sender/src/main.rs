use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

fn count_orders(receiver: &Receiver<u32>) -> (usize, RecvTimeoutError) {
    let mut orders = 0;
    loop {
        match receiver.recv_timeout(Duration::from_millis(10)) {
            Ok(_table) => orders += 1,
            Err(why) => return (orders, why),
        }
    }
}

fn main() {
    let (sender, receiver) = mpsc::channel();
    let waiters = [1, 2, 3].map(|table| {
        let sender = sender.clone();
        thread::spawn(move || sender.send(table))
    });
    for waiter in waiters {
        let sent = waiter.join().expect("sending does not panic");
        sent.expect("main has not dropped the receiver");
    }

    println!("the waiters have gone, main still has a sender");
    let (orders, why) = count_orders(&receiver);
    println!("  {orders} orders, then {why:?}: recv would wait for ever");

    drop(sender);
    println!("main has dropped its sender");
    let (orders, why) = count_orders(&receiver);
    println!("  {orders} orders, then {why:?}: recv would return");
}
