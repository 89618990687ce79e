use std::collections::VecDeque;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

fn send_receipt(_order: u32) {
    thread::sleep(Duration::from_millis(50)); // The mail server takes its time.
}

fn work(queue: &Mutex<VecDeque<u32>>) {
    while let Some(order) = queue.lock().expect("a worker panicked").pop_front() {
        send_receipt(order);
    }
}

fn main() {
    let queue = Mutex::new(VecDeque::from([1, 2, 3, 4]));
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| work(&queue));
        }
    });
    println!("4 receipts in {} ms", start.elapsed().as_millis());
}
