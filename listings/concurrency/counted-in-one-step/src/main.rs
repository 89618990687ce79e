use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

fn serve_plate(served: &AtomicU32) {
    served.fetch_add(1, Relaxed);
}

fn main() {
    let served = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| serve_plate(&served));
        scope.spawn(|| serve_plate(&served));
    });
    println!("{} plates served", served.into_inner());
}
