use std::collections::VecDeque;
use std::thread;

use crossbeam_channel::{Receiver, Sender, bounded, select};

/// Sends all orders and takes all receipts, in whatever order there is room.
fn exchange(mut waiting: VecDeque<u32>, sender: Sender<u32>, receipts: &Receiver<u32>) -> usize {
    let mut taken = 0;
    while let Some(&order) = waiting.front() {
        select! {
            send(sender, order) -> sent => {
                sent.expect("the shop has ended");
                waiting.pop_front();
            }
            recv(receipts) -> receipt => {
                receipt.expect("the shop has ended");
                taken += 1;
            }
        }
    }
    drop(sender);
    taken + receipts.iter().count()
}

fn main() {
    let (order_sender, orders) = bounded(1);
    let (receipt_sender, receipts) = bounded(1);
    let shop = thread::spawn(move || {
        for order in orders {
            if receipt_sender.send(order).is_err() {
                return;
            }
        }
    });
    let taken = exchange((1..=100).collect(), order_sender, &receipts);
    println!("{taken} receipts");
    shop.join().expect("the shop panicked");
}
