use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::Duration;

use thread_priority::{ThreadPriority, set_current_thread_priority};

fn lower_priority() {
    if let Err(error) = set_current_thread_priority(ThreadPriority::Min) {
        eprintln!("this thread keeps the usual priority: {error}");
    }
}

fn index_orders(index: &Mutex<Vec<String>>, locked: impl FnOnce()) {
    lower_priority();
    let mut index = index.lock().expect("nobody panics");
    locked();
    index.extend(["lamp", "kettle"].map(|order| {
        // Stands for a long computation.
        thread::sleep(Duration::from_millis(100));
        order.to_uppercase()
    }));
    println!("the orders are indexed");
}

fn answer_request(index: &Mutex<Vec<String>>) {
    let index = index.lock().expect("nobody panics");
    println!("the request finds {} orders", index.len());
}

fn main() {
    let index = Mutex::new(Vec::new());
    // The request comes when the indexer has the lock.
    let in_between = Barrier::new(2);
    thread::scope(|scope| {
        scope.spawn(|| {
            index_orders(&index, || {
                in_between.wait();
            });
        });
        in_between.wait();
        answer_request(&index);
    });
}
