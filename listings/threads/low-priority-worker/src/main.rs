mod tests;

use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use thread_priority::{ThreadPriority, set_current_thread_priority};

fn lower_priority() {
    if let Err(error) = set_current_thread_priority(ThreadPriority::Min) {
        eprintln!("this thread keeps the usual priority: {error}");
    }
}

fn index_orders(index: &Mutex<Vec<String>>) {
    lower_priority();
    let indexed = ["lamp", "kettle"].map(|order| {
        // Stands for a long computation.
        thread::sleep(Duration::from_millis(100));
        order.to_uppercase()
    });
    index.lock().expect("nobody panics").extend(indexed);
    println!("the orders are indexed");
}

fn answer_request(index: &Mutex<Vec<String>>) {
    let index = index.lock().expect("nobody panics");
    println!("the request finds {} orders", index.len());
}

fn main() {
    let index = Mutex::new(Vec::new());
    thread::scope(|scope| {
        scope.spawn(|| index_orders(&index));
        answer_request(&index);
    });
}
