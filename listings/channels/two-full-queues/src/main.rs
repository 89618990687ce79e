use std::sync::mpsc;
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
        for order in 1..=4 {
            order_sender.send(order).expect("the shop has ended");
            println!("order {order} is sent");
        }
        drop(order_sender);
        for receipt in receipts {
            println!("receipt for order {receipt}");
        }
    });
}
