use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};
use std::thread;

static VISITS: LazyLock<Mutex<HashMap<String, u32>>> = LazyLock::new(Mutex::default);

fn handle(path: &str) {
    let mut visits = VISITS
        .lock()
        .expect("a thread panicked while it held the visits");
    *visits.entry(path.to_string()).or_default() += 1;
}

fn main() {
    thread::scope(|scope| {
        for path in ["/orders", "/login", "/orders"] {
            scope.spawn(move || handle(path));
        }
    });

    let visits = VISITS
        .lock()
        .expect("a thread panicked while it held the visits");
    println!("/orders: {}", visits["/orders"]);
}
