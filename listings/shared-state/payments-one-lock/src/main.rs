use std::sync::Mutex;
use std::thread;

const ADA: usize = 0;
const BEN: usize = 1;
const ACCOUNTS: usize = 2;

fn pay(bank: &Mutex<[i32; ACCOUNTS]>, from: usize, to: usize, amount: i32) {
    // Before the lock: a wrong number must not end a payment half-way.
    assert!(from < ACCOUNTS && to < ACCOUNTS, "no such account");
    let mut euros = bank.lock().expect("a payment panicked half-way");
    euros[from] -= amount;
    euros[to] += amount;
}

fn main() {
    let bank = Mutex::new([100, 100]);

    thread::scope(|scope| {
        scope.spawn(|| pay(&bank, ADA, BEN, 5));
        scope.spawn(|| pay(&bank, BEN, ADA, 7));
    });

    let euros = bank.into_inner().expect("a payment panicked half-way");
    println!("Ada has {}, Ben has {}", euros[ADA], euros[BEN]);
}
