use std::rc::Rc;
use std::sync::Mutex;
use std::thread;

fn main() {
    let file = "Ada\nBen";
    let customers = Rc::new(Mutex::new(Vec::new()));

    let for_import = Rc::clone(&customers);
    let import = thread::spawn(move || {
        for line in file.lines() {
            let mut list = for_import.lock().expect("a lock holder panicked");
            list.push(line);
        }
    });

    let so_far = customers.lock().expect("a lock holder panicked").len();
    println!("so far: {so_far}");

    import.join().expect("the import panicked");
}
