use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

fn reserve(stock: &AtomicU32) -> bool {
    let mut left = stock.load(Relaxed);
    while left > 0 {
        match stock.compare_exchange(left, left - 1, Relaxed, Relaxed) {
            Ok(_) => return true,
            Err(changed) => left = changed,
        }
    }
    false
}

fn main() {
    let stock = AtomicU32::new(1);
    let (ada, ben) = thread::scope(|scope| {
        let ada = scope.spawn(|| reserve(&stock));
        let ben = scope.spawn(|| reserve(&stock));
        (
            ada.join().expect("reserving does not panic"),
            ben.join().expect("reserving does not panic"),
        )
    });
    println!("Ada: {ada}, Ben: {ben}, {} left", stock.into_inner());
}
