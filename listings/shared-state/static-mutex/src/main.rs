use std::sync::Mutex;
use std::thread;

static FAILED: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn handle(path: &str) {
    if !path.starts_with("/orders/") {
        FAILED
            .lock()
            .expect("a thread panicked while it held the list")
            .push(path.to_string());
    }
}

fn main() {
    thread::scope(|scope| {
        for path in ["/orders/7", "/order/8", "/orders/9"] {
            scope.spawn(move || handle(path));
        }
    });

    let failed = FAILED
        .lock()
        .expect("a thread panicked while it held the list");
    println!("failed: {failed:?}");
}
