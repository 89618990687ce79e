use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard};

type Orders = VecDeque<&'static str>;

fn lock(orders: &Mutex<Orders>) -> MutexGuard<'_, Orders> {
    orders.lock().expect("nobody panics over an order")
}

fn next(orders: &Mutex<Orders>) -> Option<&'static str> {
    lock(orders).pop_front()
}

fn main() {
    let orders = Mutex::new(VecDeque::from(["soup", "bread"]));
    let show = |place: &str| {
        let state = orders.try_lock().map_or("held", |_| "free");
        println!("{place:<24} {state}");
    };

    lock(&orders).push_back("cake");
    show("after the statement");

    let guard = lock(&orders);
    show("after let guard");
    drop(guard);
    show("after drop(guard)");
    {
        let first = &lock(&orders)[0];
        show(&format!("after let first, {first}"));
    }
    for order in lock(&orders).iter().take(1) {
        show(&format!("for, {order}"));
    }

    if let Some(order) = lock(&orders).pop_front() {
        show(&format!("if let, {order}"));
    }
    if let Some(order) = lock(&orders).iter().find(|order| **order == "fish") {
        unreachable!("nobody has ordered {order}");
    } else {
        show("else of an if let");
    }
    match lock(&orders).pop_front() {
        Some(order) => show(&format!("match, {order}")),
        None => unreachable!("two orders are left"),
    }
    while let Some(order) = lock(&orders).pop_front() {
        show(&format!("while let, {order}"));
    }

    lock(&orders).push_back("rice");
    while let Some(order) = next(&orders) {
        show(&format!("while let next, {order}"));
    }
}
