use std::sync::{Mutex, MutexGuard};
use std::thread;

struct Account {
    id: u32,
    euros: Mutex<i32>,
}

impl Account {
    fn lock(&self) -> MutexGuard<'_, i32> {
        self.euros.lock().expect("no payment panics")
    }
}

fn pay(from: &Account, to: &Account, euros: i32) {
    let (mut source, mut target);
    if from.id < to.id {
        source = from.lock();
        target = to.lock();
    } else if from.id > to.id {
        target = to.lock();
        source = from.lock();
    } else {
        return; // Locking the same account twice would never return.
    }
    *source -= euros;
    *target += euros;
}

fn main() {
    let accounts = [1, 2, 3].map(|id| Account {
        id,
        euros: Mutex::new(1000),
    });
    let [ada, ben, cem] = &accounts;

    let payments = [(ada, ben, 1), (ben, cem, 2), (cem, ada, 3), (ben, ben, 9)];
    thread::scope(|bank| {
        for (from, to, euros) in payments {
            bank.spawn(move || (0..300).for_each(|_| pay(from, to, euros)));
        }
    });

    let balances = accounts.map(|account| *account.lock());
    let sum: i32 = balances.iter().sum();
    println!("1200 payments: {balances:?}, {sum} in all");
}
