use std::cell::RefCell;
use std::thread;

fn main() {
    let served = RefCell::new(Vec::new());

    thread::scope(|kitchen| {
        kitchen.spawn(|| served.borrow_mut().push("soup"));
    });

    println!("served: {:?}", served.into_inner());
}
