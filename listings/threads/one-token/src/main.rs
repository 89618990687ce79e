use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let cook = thread::current();
    cook.unpark();
    cook.unpark();

    thread::park();

    let limit = Duration::from_millis(10);
    let parked = Instant::now();
    thread::park_timeout(limit);
    let timed_out = parked.elapsed() >= limit;

    println!("unparked twice, then parked twice");
    println!("first park: returned");
    println!("second park: ran out of time: {timed_out}");
}
