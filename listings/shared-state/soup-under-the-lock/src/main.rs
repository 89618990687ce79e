use std::sync::{Barrier, Mutex, TryLockError};
use std::thread;

type Pass = Mutex<Vec<&'static str>>;

/// The soup is on the stove from the first `wait` to the second.
fn simmer(stove: &Barrier) -> &'static str {
    stove.wait();
    stove.wait();
    "soup"
}

fn simmer_under_lock(pass: &Pass, stove: &Barrier) {
    let mut plates = pass.lock().expect("no cook panics");
    plates.push(simmer(stove));
}

fn simmer_before_lock(pass: &Pass, stove: &Barrier) {
    let soup = simmer(stove);
    pass.lock().expect("no cook panics").push(soup);
}

fn evening(cook_soup: fn(&Pass, &Barrier)) {
    let (pass, stove) = (Pass::default(), Barrier::new(2));
    thread::scope(|kitchen| {
        kitchen.spawn(|| cook_soup(&pass, &stove));
        stove.wait();
        let mut held_up = vec!["salad", "bread", "cheese"];
        held_up.retain(|plate| match pass.try_lock() {
            Ok(mut plates) => {
                plates.push(plate);
                false
            }
            Err(TryLockError::WouldBlock) => true,
            Err(TryLockError::Poisoned(_)) => unreachable!("no cook panics"),
        });
        println!("  held up while the soup simmers: {held_up:?}");
        stove.wait();
        for plate in held_up {
            pass.lock().expect("no cook panics").push(plate);
        }
    });
    println!("  served: {:?}", pass.into_inner().expect("no cook panics"));
}

fn main() {
    println!("simmering under the lock");
    evening(simmer_under_lock);
    println!("simmering before the lock");
    evening(simmer_before_lock);
}
