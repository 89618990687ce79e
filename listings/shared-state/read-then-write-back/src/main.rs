use std::sync::Mutex;
use std::thread;

fn count_visit(visits: &Mutex<u32>) {
    let seen = *visits
        .lock()
        .expect("a worker panicked while it held the lock");
    // The lock is free again: the other worker can read the same number.
    *visits
        .lock()
        .expect("a worker panicked while it held the lock") = seen + 1;
}

fn main() {
    let visits = Mutex::new(0);
    thread::scope(|scope| {
        scope.spawn(|| count_visit(&visits));
        scope.spawn(|| count_visit(&visits));
    });
    let count = visits
        .into_inner()
        .expect("a worker panicked while it held the lock");
    println!("{count} visits");
}
