use std::sync::Mutex;
use std::thread;

fn buy(stock: &Mutex<i32>) {
    let mut left = stock
        .lock()
        .expect("a buyer panicked while it held the lock");
    if *left > 0 {
        *left -= 1;
    }
}

fn main() {
    let stock = Mutex::new(1);
    thread::scope(|scope| {
        scope.spawn(|| buy(&stock));
        scope.spawn(|| buy(&stock));
    });
    let left = stock
        .into_inner()
        .expect("a buyer panicked while it held the lock");
    println!("{left} left in stock");
}
