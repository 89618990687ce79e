use std::cell::Cell;
use std::thread;

thread_local! {
    static REQUESTS: Cell<u32> = const { Cell::new(0) };
}

fn handle_request() {
    REQUESTS.set(REQUESTS.get() + 1);
}

fn main() {
    let worker = thread::spawn(|| {
        handle_request();
        handle_request();
        println!("worker: {} requests", REQUESTS.get());
    });
    worker.join().expect("the worker panicked");

    println!("main: {} requests", REQUESTS.get());
}
