use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Barrier, Mutex};
use std::thread;

struct Till {
    takings: u32,
    guests: u32,
}

fn main() {
    let meet = Barrier::new(2);

    let takings = AtomicU32::new(10);
    let guests = AtomicU32::new(1);
    let average = || takings.load(SeqCst) / guests.load(SeqCst);
    thread::scope(|scope| {
        scope.spawn(|| {
            takings.fetch_add(20, SeqCst);
            meet.wait();
            meet.wait();
            guests.fetch_add(1, SeqCst);
        });
        meet.wait();
        println!("two atomics, read in between: {} a guest", average());
        meet.wait();
    });
    println!("two atomics, read afterwards: {} a guest", average());

    let till = Mutex::new(Till {
        takings: 10,
        guests: 1,
    });
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut till = till.lock().expect("the reader does not panic");
            till.takings += 20;
            meet.wait();
            till.guests += 1;
        });
        meet.wait();
        let till = till.lock().expect("the waiter does not panic");
        println!("one mutex: {} a guest", till.takings / till.guests);
    });
}
