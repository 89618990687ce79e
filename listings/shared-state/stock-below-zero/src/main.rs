use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

fn buy(stock: &AtomicU32) -> bool {
    if stock.load(Relaxed) == 0 {
        return false;
    }
    stock.fetch_sub(1, Relaxed);
    true
}

fn main() {
    let stock = AtomicU32::new(1);

    let sold = thread::scope(|scope| {
        let buyers = [scope.spawn(|| buy(&stock)), scope.spawn(|| buy(&stock))];
        buyers.map(|buyer| buyer.join().expect("a buyer panicked"))
    });

    println!("sold: {sold:?}, in stock: {stock:?}");
}
