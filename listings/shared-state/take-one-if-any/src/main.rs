use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

fn buy(stock: &AtomicU32) -> bool {
    let bought = stock.fetch_update(Relaxed, Relaxed, |items| items.checked_sub(1));
    bought.is_ok()
}

fn main() {
    let stock = AtomicU32::new(1);

    let sold = thread::scope(|scope| {
        let buyers = [scope.spawn(|| buy(&stock)), scope.spawn(|| buy(&stock))];
        buyers.map(|buyer| buyer.join().expect("a buyer panicked"))
    });

    println!("sold: {sold:?}, in stock: {stock:?}");
}
