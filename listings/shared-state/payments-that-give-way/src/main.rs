use std::sync::{Barrier, Mutex, TryLockError};
use std::thread;

/// Tries until it holds both accounts, and returns how often it let go of the first.
fn pay(from: &Mutex<i32>, to: &Mutex<i32>, euros: i32, both: &Barrier) -> u32 {
    let mut gave_way = 0;
    loop {
        let mut source = from.lock().expect("no payment panics");
        if gave_way == 0 {
            both.wait(); // hold one account each
        }
        let target = to.try_lock();
        if gave_way == 0 {
            both.wait(); // have tried for the other, before either lets go
        }
        match target {
            Ok(mut target) => {
                *source -= euros;
                *target += euros;
                return gave_way;
            }
            Err(TryLockError::WouldBlock) => gave_way += 1,
            Err(TryLockError::Poisoned(_)) => unreachable!("no payment panics"),
        }
        drop(source);
        thread::yield_now();
    }
}

fn main() {
    let ada = Mutex::new(100);
    let ben = Mutex::new(100);
    let both = Barrier::new(2);

    thread::scope(|bank| {
        let by_ada = bank.spawn(|| pay(&ada, &ben, 5, &both));
        let by_ben = bank.spawn(|| pay(&ben, &ada, 20, &both));
        for (payer, payment) in [("Ada", by_ada), ("Ben", by_ben)] {
            let gave_way = payment.join().expect("no payment panics");
            println!("{payer} paid, and gave way before: {gave_way}");
        }
    });
    let [ada, ben] = [ada, ben].map(|account| account.into_inner().expect("no payment panics"));
    println!("Ada has {ada}, Ben has {ben}");
}
