use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

/// Knows no lock.
struct Stock {
    items: u32,
}

impl Stock {
    fn is_empty(&self) -> bool {
        self.items == 0
    }

    fn take_one(&mut self) -> bool {
        if self.is_empty() {
            return false;
        }
        self.items -= 1;
        true
    }
}

/// Locks, and hands the work to `Stock`.
struct Warehouse {
    stock: Mutex<Stock>,
}

impl Warehouse {
    fn take_one(&self) -> bool {
        let mut stock = self.stock.lock().expect("an order panicked half-way");
        stock.take_one()
    }
}

fn main() {
    let (sender, answer) = mpsc::channel();
    thread::spawn(move || {
        let warehouse = Warehouse {
            stock: Mutex::new(Stock { items: 3 }),
        };
        sender.send(warehouse.take_one())
    });

    match answer.recv_timeout(Duration::from_millis(500)) {
        Ok(taken) => println!("taken: {taken}"),
        Err(error) => println!("no answer: {error}"),
    }
}
