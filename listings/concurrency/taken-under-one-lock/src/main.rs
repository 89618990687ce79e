use std::sync::Mutex;
use std::thread;

fn take_portion(portions: &Mutex<i32>) {
    let mut left = portions.lock().expect("a cook panicked at the counter");
    if *left > 0 {
        *left -= 1;
    }
}

fn main() {
    let portions = Mutex::new(1);
    thread::scope(|scope| {
        scope.spawn(|| take_portion(&portions));
        scope.spawn(|| take_portion(&portions));
    });
    let left = portions
        .into_inner()
        .expect("a cook panicked at the counter");
    println!("{left} portions left");
}
