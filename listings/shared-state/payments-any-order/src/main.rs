use std::sync::Mutex;
use std::thread;

struct Account {
    owner: &'static str,
    euros: Mutex<i32>,
}

fn pay(from: &Account, to: &Account, amount: i32) {
    let mut source = from.euros.lock().expect("a payment panicked half-way");
    let mut target = to.euros.lock().expect("a payment panicked half-way");
    *source -= amount;
    *target += amount;
}

fn main() {
    let ada = Account {
        owner: "Ada",
        euros: Mutex::new(100),
    };
    let ben = Account {
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
