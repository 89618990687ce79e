use std::sync::{Barrier, Mutex};
use std::thread;

fn take_egg(cook: &str, eggs: &Mutex<i32>, both_have_looked: &Barrier) {
    let seen = *eggs.lock().expect("no cook panics at the eggs");
    println!("{cook}: sees {seen} egg");
    both_have_looked.wait();
    if seen > 0 {
        *eggs.lock().expect("no cook panics at the eggs") -= 1;
        println!("{cook}: takes an egg");
    }
}

fn main() {
    let eggs = Mutex::new(1);
    // Makes certain what would otherwise happen now and then: both look before either takes.
    let both_have_looked = Barrier::new(2);

    thread::scope(|kitchen| {
        kitchen.spawn(|| take_egg("Ada", &eggs, &both_have_looked));
        kitchen.spawn(|| take_egg("Ben", &eggs, &both_have_looked));
    });

    let left = eggs.into_inner().expect("no cook panics at the eggs");
    println!("eggs left: {left}");
}
