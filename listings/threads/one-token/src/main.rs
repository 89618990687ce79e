use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let this = thread::current();
    this.unpark();
    this.unpark();

    thread::park();

    let limit = Duration::from_millis(10);
    let began = Instant::now();
    thread::park_timeout(limit);
    let timed_out = began.elapsed() >= limit;

    println!("the first park returned");
    println!("the second park ran out of time: {timed_out}");
}
