use std::sync::Mutex;
use std::thread;

struct Account {
    number: u32,
    owner: &'static str,
    euros: Mutex<i32>,
}

fn pay(from: &Account, to: &Account, amount: i32) {
    let (first, second) = if from.number < to.number {
        (from, to)
    } else {
        (to, from)
    };
    let mut first_euros = first.euros.lock().expect("a payment panicked half-way");
    let mut second_euros = second.euros.lock().expect("a payment panicked half-way");
    let (source, target) = if from.number < to.number {
        (&mut first_euros, &mut second_euros)
    } else {
        (&mut second_euros, &mut first_euros)
    };
    **source -= amount;
    **target += amount;
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
