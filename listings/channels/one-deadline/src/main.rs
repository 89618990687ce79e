use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_millis(20);

fn cook(_order: u32) {
    thread::sleep(Duration::from_millis(5));
}

fn timeout_each(orders: &Receiver<u32>) {
    while let Ok(order) = orders.recv_timeout(LIMIT) {
        cook(order);
    }
}

fn one_deadline(orders: &Receiver<u32>) {
    let deadline = Instant::now() + LIMIT;
    while let Some(left) = deadline.checked_duration_since(Instant::now()) {
        let Ok(order) = orders.recv_timeout(left) else {
            break;
        };
        cook(order);
    }
}

fn show(name: &str, take_orders: fn(&Receiver<u32>)) {
    let (rail, orders) = mpsc::channel();
    for order in 1..=10 {
        rail.send(order).expect("the receiver is there");
    }

    let start = Instant::now();
    take_orders(&orders);
    println!("{name}");
    println!("  limit passed: {}", start.elapsed() >= LIMIT);
    println!("  orders left: {}", orders.try_recv().is_ok());
}

fn main() {
    show("a timeout for each receive", timeout_each);
    show("one deadline for all", one_deadline);
}
