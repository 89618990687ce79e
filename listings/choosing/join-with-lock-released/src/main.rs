use std::sync::Mutex;
use std::thread;

fn main() {
    let interpreter = Mutex::new(Vec::new());
    thread::scope(|scope| {
        let worker = scope.spawn(|| {
            let sum: u32 = (1..=4).sum();
            interpreter
                .lock()
                .expect("no thread panicked")
                .push("callback");
            sum
        });
        println!("waiting for the worker");
        let sum = worker.join().expect("the worker panicked");
        let mut calls = interpreter.lock().expect("no thread panicked");
        calls.push("main");
        println!("sum {sum}");
    });
}
