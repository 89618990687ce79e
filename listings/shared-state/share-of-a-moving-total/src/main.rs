use std::sync::Mutex;
use std::thread;

fn main() {
    let total = Mutex::new(0);

    thread::scope(|scope| {
        for (shop, sales) in [("Bergen", 30), ("Oslo", 70)] {
            let total = &total;
            scope.spawn(move || {
                *total
                    .lock()
                    .expect("a worker panicked while it held the total") += sales;

                let all = *total
                    .lock()
                    .expect("a worker panicked while it held the total");
                println!("{shop} sold {sales} of {all}");
            });
        }
    });
}
