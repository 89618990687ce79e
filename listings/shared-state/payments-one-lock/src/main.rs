use std::sync::Mutex;
use std::thread;

const ADA: usize = 0;
const BEN: usize = 1;

fn pay(bank: &Mutex<[i32; 2]>, from: usize, to: usize, amount: i32) {
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
