use std::sync::Mutex;
use std::thread;

fn main() {
    let log = Mutex::new(Vec::new());

    thread::scope(|scope| {
        scope.spawn(|| {
            let mut lines = log.lock().expect("a thread panicked under the lock");
            lines.push("GET /orders");
        });
        scope.spawn(|| {
            let mut lines = log.lock().expect("a thread panicked under the lock");
            lines.push("GET /prices");
        });
    });

    let lines = log.into_inner().expect("a thread panicked under the lock");
    println!("{lines:?}");
}
