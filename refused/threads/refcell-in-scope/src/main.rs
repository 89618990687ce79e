use std::cell::RefCell;
use std::thread;

fn main() {
    let errors = RefCell::new(Vec::new());

    thread::scope(|scope| {
        scope.spawn(|| errors.borrow_mut().push("disk full"));
    });

    println!("errors: {:?}", errors.into_inner());
}
