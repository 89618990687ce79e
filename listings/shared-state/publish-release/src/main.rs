use std::sync::Arc;
use std::sync::atomic::{
    AtomicBool, AtomicU32,
    Ordering::{Acquire, Relaxed, Release},
};
use std::thread;

struct Price {
    cents: AtomicU32,
    is_set: AtomicBool,
}

fn main() {
    let price = Arc::new(Price {
        cents: AtomicU32::new(0),
        is_set: AtomicBool::new(false),
    });
    let writer = {
        let price = Arc::clone(&price);
        thread::spawn(move || {
            price.cents.store(450, Relaxed);
            price.is_set.store(true, Release);
        })
    };
    if price.is_set.load(Acquire) {
        println!("the price is {} cents", price.cents.load(Relaxed));
    } else {
        println!("there is no price yet");
    }
    writer.join().expect("setting a price does not panic");
}
