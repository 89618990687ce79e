use std::sync::mpsc;
use std::thread;

fn price(order: u32) -> u32 {
    assert!(order != 2, "order 2 is spoilt");
    10 * order
}

fn main() {
    let (prices, received) = mpsc::channel();
    for order in [1, 2, 3, 4] {
        let prices = prices.clone();
        thread::spawn(move || prices.send(price(order)));
    }
    drop(prices);
    let total: u32 = received.iter().sum();
    println!("total {total}");
}
