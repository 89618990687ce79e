use std::sync::OnceLock;
use std::thread;

static RATE: OnceLock<u32> = OnceLock::new();

fn main() {
    let handlers = [3, 5].map(|euros| thread::spawn(move || euros * RATE.wait()));

    // Stands for an answer from another service.
    let answer = "108".parse().expect("the rate is not a number");
    RATE.set(answer).expect("the rate was set twice");

    let prices = handlers.map(|handler| handler.join().expect("a handler panicked"));
    println!("cents: {prices:?}");
}
