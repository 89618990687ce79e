use std::sync::Mutex;
use std::thread;

fn take_egg(cook: &str, eggs: &Mutex<i32>) {
    let seen = *eggs.lock().expect("a cook panicked");
    if seen > 0 {
        *eggs.lock().expect("a cook panicked") -= 1;
        println!("{cook} takes an egg");
    }
}

fn main() {
    let eggs = Mutex::new(1);
    thread::scope(|kitchen| {
        kitchen.spawn(|| take_egg("Ada", &eggs));
        kitchen.spawn(|| take_egg("Ben", &eggs));
    });
    let left = eggs.into_inner().expect("a cook panicked");
    println!("eggs left: {left}");
}
