use std::sync::{Barrier, Mutex};
use std::thread;

fn main() {
    let total = Mutex::new(0);
    let all_added = Barrier::new(2);

    thread::scope(|scope| {
        for (shop, sales) in [("Bergen", 30), ("Oslo", 70)] {
            let (total, all_added) = (&total, &all_added);
            scope.spawn(move || {
                *total
                    .lock()
                    .expect("a worker panicked while it held the total") += sales;
                all_added.wait();
                let all = *total
                    .lock()
                    .expect("a worker panicked while it held the total");
                println!("{shop} has {} %", 100 * sales / all);
            });
        }
    });
}
