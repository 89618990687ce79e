use std::collections::BTreeMap;
use std::sync::{Barrier, Mutex};
use std::thread;

type Owner = &'static str;

struct Account {
    owner: Owner,
    euros: Mutex<i32>,
}

/// Whose account a waiting payment holds, and whose it waits for.
type Waits = BTreeMap<Owner, Owner>;

/// Notes a wait, or returns the circle that it would close.
fn announce(waits: &Mutex<Waits>, holds: Owner, wants: Owner) -> Result<(), Waits> {
    let mut waits = waits.lock().expect("a payment panicked half-way");
    let mut chain = Waits::from([(holds, wants)]);
    let mut owner = wants;
    while owner != holds {
        let Some(&next) = waits.get(owner) else {
            waits.insert(holds, wants);
            return Ok(());
        };
        chain.insert(owner, next);
        owner = next;
    }
    Err(chain)
}

fn pay(
    [from, to]: [&Account; 2],
    waits: &Mutex<Waits>,
    holding_one: impl FnOnce(),
) -> Result<(), Waits> {
    let mut source = from.euros.lock().expect("a payment panicked half-way");
    holding_one();
    announce(waits, from.owner, to.owner)?;
    let target = to.euros.lock();
    // Before `expect`: a payment that panics here must not leave its row behind.
    waits
        .lock()
        .expect("a payment panicked half-way")
        .remove(from.owner);
    let mut target = target.expect("a payment panicked half-way");
    *source -= 5;
    *target += 5;
    Ok(())
}

fn main() {
    let [ada, ben, cem] = ["Ada", "Ben", "Cem"].map(|owner| Account {
        owner,
        euros: Mutex::new(100),
    });
    let waits = &Mutex::new(Waits::new());
    let all_hold_one = &Barrier::new(3);

    let outcomes = thread::scope(|bank| {
        [[&ada, &ben], [&ben, &cem], [&cem, &ada]]
            .map(|accounts| {
                bank.spawn(move || {
                    pay(accounts, waits, || {
                        all_hold_one.wait();
                    })
                })
            })
            .map(|payment| payment.join().expect("a payment panicked"))
    });

    for outcome in &outcomes {
        if let Err(circle) = outcome {
            println!("a payment gives way, for this would close a circle:");
            for (holds, wants) in circle {
                println!("  {holds}'s account is held, {wants}'s is wanted");
            }
        }
    }
    let paid = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    println!("payments made: {paid} of 3");
}
