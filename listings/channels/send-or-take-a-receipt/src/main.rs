use std::sync::mpsc::{self, TrySendError};
use std::thread;

fn main() {
    let (order_sender, orders) = mpsc::sync_channel(1);
    let (receipt_sender, receipts) = mpsc::sync_channel(1);
    thread::scope(|scope| {
        scope.spawn(move || {
            for order in orders {
                receipt_sender.send(order).expect("`main` has the receiver");
            }
        });
        for mut order in 1..=4 {
            while let Err(error) = order_sender.try_send(order) {
                let TrySendError::Full(back) = error else {
                    panic!("the shop has ended");
                };
                order = back;
                let receipt = receipts.recv().expect("the shop has ended");
                println!("receipt for order {receipt}");
            }
        }
        drop(order_sender);
        for receipt in receipts {
            println!("receipt for order {receipt}");
        }
    });
}
