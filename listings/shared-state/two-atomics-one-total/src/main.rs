use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let in_stock = AtomicU32::new(5);
    let sold = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            in_stock.fetch_sub(1, SeqCst);
            sold.fetch_add(1, SeqCst);
        });
        let total = in_stock.load(SeqCst) + sold.load(SeqCst);
        println!("{total} items in all");
    });
}
