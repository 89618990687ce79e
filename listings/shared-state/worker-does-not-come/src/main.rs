use std::sync::{Barrier, Mutex};
use std::thread;

fn main() {
    let shops = [("Bergen", "30"), ("Oslo", "7O")];
    let total = Mutex::new(0);
    let all_added = Barrier::new(shops.len());

    thread::scope(|scope| {
        for (shop, sales) in shops {
            let (total, all_added) = (&total, &all_added);
            scope.spawn(move || {
                let Ok(sales) = sales.parse::<u32>() else {
                    println!("{shop} sent {sales}, no number");
                    return;
                };
                *total
                    .lock()
                    .expect("a worker panicked while it held the total") += sales;
                all_added.wait();
                let all = *total
                    .lock()
                    .expect("a worker panicked while it held the total");
                println!("{shop} sold {sales} of {all}");
            });
        }
    });
}
