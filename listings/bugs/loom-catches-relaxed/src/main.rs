use loom::sync::Arc;
use loom::sync::atomic::{AtomicBool, AtomicU32, Ordering, Ordering::Relaxed};
use loom::thread;
use std::panic;

/// One thread publishes a price. Whoever sees the flag must see the price.
fn publish(store: Ordering, load: Ordering) {
    let cents = Arc::new(AtomicU32::new(0));
    let is_set = Arc::new(AtomicBool::new(false));
    let writer = {
        let (cents, is_set) = (Arc::clone(&cents), Arc::clone(&is_set));
        thread::spawn(move || {
            cents.store(450, Relaxed);
            is_set.store(true, store);
        })
    };
    if is_set.load(load) {
        assert_eq!(cents.load(Relaxed), 450, "the price is set");
    }
    writer.join().expect("setting a price does not panic");
}

fn main() {
    let found = panic::catch_unwind(|| loom::model(|| publish(Relaxed, Relaxed)));
    println!(
        "Relaxed, Relaxed: {}",
        if found.is_ok() { "holds" } else { "fails" }
    );
    let found = panic::catch_unwind(|| {
        loom::model(|| publish(Ordering::Release, Ordering::Acquire));
    });
    println!(
        "Release, Acquire: {}",
        if found.is_ok() { "holds" } else { "fails" }
    );
}
