use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

fn start_cooks(served: &Arc<Mutex<Vec<&'static str>>>) -> [JoinHandle<()>; 2] {
    ["Ada", "Ben"].map(|cook| {
        let served = Arc::clone(served);
        thread::spawn(move || {
            for _ in 0..100 {
                served.lock().expect("no cook panics").push(cook);
            }
        })
    })
}

fn main() {
    let served = Arc::new(Mutex::new(Vec::new()));
    let cooks = start_cooks(&served);
    println!("start_cooks has returned, its threads may still be at work");

    for cook in cooks {
        cook.join().expect("no cook panics");
    }
    println!("handles to the list: {}", Arc::strong_count(&served));

    let served = Arc::into_inner(served).expect("the threads have dropped theirs");
    let served = served.into_inner().expect("no cook panics");
    let by_ada = served.iter().filter(|cook| **cook == "Ada").count();
    println!("{} plates, {by_ada} of them Ada's", served.len());
}
