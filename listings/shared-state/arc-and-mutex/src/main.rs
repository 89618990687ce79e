use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let file = "Ada\nBen";
    let customers = Arc::new(Mutex::new(Vec::new()));

    let for_import = Arc::clone(&customers);
    let import = thread::spawn(move || {
        for line in file.lines() {
            let mut list = for_import.lock().expect("a lock holder panicked");
            list.push(line);
        }
    });

    let so_far = customers.lock().expect("a lock holder panicked").len();
    println!("so far: {so_far}");

    import.join().expect("the import panicked");
    let list = customers.lock().expect("a lock holder panicked");
    println!("imported: {}", list.join(", "));
}
