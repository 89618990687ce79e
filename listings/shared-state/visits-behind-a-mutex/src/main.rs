use std::sync::Mutex;
use std::thread;

fn main() {
    let visits = Mutex::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let mut count = visits
                    .lock()
                    .expect("a worker panicked while it held the lock");
                *count += 1;
            });
        }
    });
    let count = visits
        .into_inner()
        .expect("a worker panicked while it held the lock");
    println!("{count} visits");
}
