use std::sync::Mutex;
use std::thread;

fn take_egg(cook: &str, eggs: &Mutex<i32>) {
    let mut left = eggs.lock().expect("a cook panicked");
    if *left > 0 {
        *left -= 1;
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
