use std::sync::Mutex;
use std::thread;

fn main() {
    let visits = Mutex::new(0);

    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let seen = *visits.lock().expect("a lock holder panicked");
                *visits.lock().expect("a lock holder panicked") = seen + 1;
            });
        }
    });

    let total = visits.into_inner().expect("a lock holder panicked");
    println!("{total} visits");
}
