use std::sync::Mutex;
use std::thread;

struct Traffic {
    requests: u32,
    bytes: u32,
}

fn record(traffic: &Mutex<Traffic>, bytes: u32) {
    let mut total = traffic.lock().expect("a lock holder panicked");
    total.requests += 1;
    total.bytes += bytes;
}

fn report(traffic: &Mutex<Traffic>) {
    let total = traffic.lock().expect("a lock holder panicked");
    println!("requests: {}, bytes: {}", total.requests, total.bytes);
}

fn main() {
    let traffic = Mutex::new(Traffic {
        requests: 0,
        bytes: 0,
    });

    thread::scope(|scope| {
        scope.spawn(|| {
            record(&traffic, 300);
            record(&traffic, 500);
        });
        scope.spawn(|| report(&traffic));
    });
}
