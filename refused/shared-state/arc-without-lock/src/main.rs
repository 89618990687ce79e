use std::sync::Arc;
use std::thread;

fn main() {
    let file = "Ada\nBen";
    let customers = Arc::new(Vec::new());

    let for_import = Arc::clone(&customers);
    let import = thread::spawn(move || {
        for line in file.lines() {
            for_import.push(line);
        }
    });

    import.join().expect("the import panicked");
    println!("imported: {}", customers.len());
}
