use std::sync::{Barrier, Mutex};
use std::thread;

fn main() {
    let eggs = Mutex::new(1);
    // Makes certain what would otherwise happen now and then: both look before either takes.
    let both_have_looked = Barrier::new(2);

    thread::scope(|kitchen| {
        for cook in ["Ana", "Ben"] {
            let (eggs, both_have_looked) = (&eggs, &both_have_looked);
            kitchen.spawn(move || {
                let seen = *eggs.lock().expect("no cook panics at the eggs");
                println!("{cook}: sees {seen} egg");
                both_have_looked.wait();
                if seen > 0 {
                    *eggs.lock().expect("no cook panics at the eggs") -= 1;
                    println!("{cook}: takes an egg");
                }
            });
        }
    });

    let left = eggs.into_inner().expect("no cook panics at the eggs");
    println!("eggs left: {left}");
}
