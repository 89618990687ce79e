use std::sync::{Mutex, MutexGuard};
use std::thread;

/// Accounts are locked in the order of their `id`.
struct Account {
    id: u32,
    euros: Mutex<i32>,
}

impl Account {
    fn lock(&self) -> MutexGuard<'_, i32> {
        self.euros.lock().expect("no payment panics")
    }
}

/// Returns whether the payment was made.
fn pay(from: &Account, to: &Account, euros: i32) -> bool {
    let (mut source, mut target);
    if from.id < to.id {
        source = from.lock();
        target = to.lock();
    } else if from.id > to.id {
        target = to.lock();
        source = from.lock();
    } else {
        return false; // Locking the same account twice would never return.
    }
    *source -= euros;
    *target += euros;
    true
}

fn main() {
    let accounts = [1, 2, 3].map(|id| Account {
        id,
        euros: Mutex::new(100_000),
    });
    let [ada, ben, cem] = &accounts;

    let payments = [(ada, ben, 1), (ben, cem, 2), (cem, ada, 3), (ben, ben, 9)];
    let made = thread::scope(|bank| {
        payments
            .map(|(from, to, euros)| {
                bank.spawn(move || (0..20_000).filter(|_| pay(from, to, euros)).count())
            })
            .map(|payer| payer.join().expect("no payment panics"))
    });

    let balances = accounts.map(|account| *account.lock());
    let sum: i32 = balances.iter().sum();
    println!("payments made: {made:?}");
    println!("balances: {balances:?}, {sum} in all");
}
