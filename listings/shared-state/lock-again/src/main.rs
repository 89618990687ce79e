use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

struct Warehouse {
    items: Mutex<u32>,
}

impl Warehouse {
    fn in_stock(&self) -> u32 {
        *self.items.lock().expect("an order panicked half-way")
    }

    fn take_one(&self) -> bool {
        let mut items = self.items.lock().expect("an order panicked half-way");
        if self.in_stock() == 0 {
            return false;
        }
        *items -= 1;
        true
    }
}

fn main() {
    let (sender, answer) = mpsc::channel();
    thread::spawn(move || {
        let warehouse = Warehouse {
            items: Mutex::new(3),
        };
        sender.send(warehouse.take_one())
    });

    match answer.recv_timeout(Duration::from_millis(500)) {
        Ok(taken) => println!("taken: {taken}"),
        Err(error) => println!("no answer: {error}"),
    }
}
