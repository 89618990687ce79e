use std::sync::Mutex;
use std::thread;

/// Accounts are locked in the order of their numbers.
struct Account {
    number: u32,
    owner: &'static str,
    euros: Mutex<i32>,
}

fn pay(from: &Account, to: &Account, amount: i32) {
    if from.number == to.number {
        return;
    }
    let mut source;
    let mut target;
    if from.number < to.number {
        source = from.euros.lock().expect("a payment panicked half-way");
        target = to.euros.lock().expect("a payment panicked half-way");
    } else {
        target = to.euros.lock().expect("a payment panicked half-way");
        source = from.euros.lock().expect("a payment panicked half-way");
    }
    *source -= amount;
    *target += amount;
}

fn main() {
    let ada = Account {
        number: 1,
        owner: "Ada",
        euros: Mutex::new(100),
    };
    let ben = Account {
        number: 2,
        owner: "Ben",
        euros: Mutex::new(100),
    };
    thread::scope(|scope| {
        scope.spawn(|| pay(&ada, &ben, 5));
        scope.spawn(|| pay(&ben, &ada, 7));
    });
    for account in [ada, ben] {
        let euros = account.euros.into_inner();
        let euros = euros.expect("a payment panicked half-way");
        println!("{} has {euros}", account.owner);
    }
}
