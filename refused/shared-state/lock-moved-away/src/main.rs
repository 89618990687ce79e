use std::sync::Mutex;
use std::thread;

fn main() {
    let file = "Ada\nBen";
    let customers = Mutex::new(Vec::new());

    let import = thread::spawn(move || {
        for line in file.lines() {
            let mut list = customers.lock().expect("a lock holder panicked");
            list.push(line);
        }
    });

    let so_far = customers.lock().expect("a lock holder panicked").len();
    println!("so far: {so_far}");

    import.join().expect("the import panicked");
}
