use std::collections::BTreeMap;
use std::thread;

use parking_lot::{RwLock, RwLockUpgradableReadGuard};

type Numbers = RwLock<BTreeMap<String, usize>>;

/// The customer's number. A new customer gets the next one.
fn number(numbers: &Numbers, customer: &str) -> usize {
    let known = numbers.upgradable_read();
    if let Some(number) = known.get(customer) {
        return *number;
    }
    let next = known.len() + 1;
    let mut numbers = RwLockUpgradableReadGuard::upgrade(known);
    numbers.insert(customer.to_owned(), next);
    next
}

fn main() {
    let numbers = Numbers::default();

    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| println!("Ada is number {}", number(&numbers, "Ada")));
        }
    });
    println!("Ben is number {}", number(&numbers, "Ben"));
}
