use std::sync::mpsc::{self, Receiver};
use std::sync::{Barrier, Mutex};
use std::thread;

const COOKS: [&str; 3] = ["Ada", "Ben", "Cem"];

fn next_order(orders: &Mutex<Receiver<usize>>) -> Option<usize> {
    let orders = orders.lock().expect("no cook panics with the lock");
    orders.recv().ok()
}

fn main() {
    let (rail, orders) = mpsc::channel();
    let orders = Mutex::new(orders);
    let (pass, plates) = mpsc::channel();
    let all_cooking = Barrier::new(COOKS.len());

    let mut cooked: Vec<(usize, &str)> = thread::scope(|scope| {
        for cook in COOKS {
            let pass = pass.clone();
            let (orders, all_cooking) = (&orders, &all_cooking);
            scope.spawn(move || {
                while let Some(order) = next_order(orders) {
                    if order <= COOKS.len() && all_cooking.wait().is_leader() {
                        println!("three orders are being cooked at once");
                    }
                    pass.send((order, cook)).expect("main takes every plate");
                }
            });
        }
        drop(pass);

        for order in 1..=9 {
            rail.send(order).expect("main keeps the receiver");
        }
        drop(rail);
        plates.iter().collect()
    });

    cooked.sort_unstable();
    for (order, cook) in cooked {
        println!("order {order}: {cook}");
    }
}
