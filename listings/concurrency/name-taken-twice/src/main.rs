use std::collections::HashSet;
use std::sync::Mutex;
use std::thread;

fn register(names: &Mutex<HashSet<String>>, name: &str) -> bool {
    let is_taken = names
        .lock()
        .expect("a thread panicked under the lock")
        .contains(name);
    if is_taken {
        return false;
    }
    names
        .lock()
        .expect("a thread panicked under the lock")
        .insert(name.to_owned());
    true
}

fn main() {
    let names = Mutex::new(HashSet::new());

    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| register(&names, "ada"));
        let second = scope.spawn(|| register(&names, "ada"));
        (first.join(), second.join())
    });

    let answers = [first, second].map(|answer| answer.expect("a request panicked"));
    println!("is ada theirs? {answers:?}");
}
