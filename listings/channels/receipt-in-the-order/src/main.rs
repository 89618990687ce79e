use std::sync::mpsc::{self, SyncSender};
use std::thread;

struct Order {
    number: u32,
    receipt: SyncSender<u32>,
}

fn main() {
    let (order_sender, orders) = mpsc::sync_channel::<Order>(1);
    thread::scope(|scope| {
        scope.spawn(move || {
            for order in orders {
                // The client may have gone; that is no reason to stop.
                let _ = order.receipt.send(order.number);
            }
        });
        let mut receipts = Vec::new();
        for number in 1..=4 {
            let (receipt, answer) = mpsc::sync_channel(1);
            order_sender
                .send(Order { number, receipt })
                .expect("the shop has ended");
            receipts.push(answer);
        }
        drop(order_sender);
        for answer in receipts {
            let number = answer.recv().expect("the shop gave no receipt");
            println!("receipt for order {number}");
        }
    });
}
