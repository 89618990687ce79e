use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

fn count_visit(visits: &AtomicU32) {
    let seen = visits.load(Relaxed);
    visits.store(seen + 1, Relaxed);
}

fn main() {
    let visits = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| count_visit(&visits));
        scope.spawn(|| count_visit(&visits));
    });
    println!("{} visits", visits.into_inner());
}
