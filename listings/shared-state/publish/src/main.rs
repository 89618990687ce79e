use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;

fn main() {
    let prices = [const { AtomicU32::new(0) }; 3];
    let published = AtomicBool::new(false);

    thread::scope(|scope| {
        scope.spawn(|| {
            for (price, cents) in prices.iter().zip([450, 990, 1250]) {
                price.store(cents, Ordering::Relaxed);
            }
            published.store(true, Ordering::Release);
        });

        while !published.load(Ordering::Acquire) {
            thread::yield_now();
        }
        let menu = prices.each_ref().map(|price| price.load(Ordering::Relaxed));
        println!("prices on the published menu: {menu:?}");
    });
}
