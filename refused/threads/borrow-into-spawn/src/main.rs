use std::thread;

fn main() {
    let orders = vec!["soup", "bread", "cake"];

    let worker = thread::spawn(|| {
        println!("worker: {} orders", orders.len());
    });

    println!("main: {} orders", orders.len());
    worker.join().expect("the worker panicked");
}
