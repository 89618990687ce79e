use std::sync::Mutex;
use std::thread;

fn main() {
    let errors = Mutex::new(Vec::new());

    thread::scope(|scope| {
        scope.spawn(|| errors.lock().expect("a thread panicked").push("disk full"));
    });

    let errors = errors.into_inner().expect("a thread panicked");
    println!("errors: {errors:?}");
}
