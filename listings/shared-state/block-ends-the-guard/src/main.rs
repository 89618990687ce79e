use std::sync::{Mutex, MutexGuard};

type Slot = Option<&'static str>;

fn lock(slot: &Mutex<Slot>) -> MutexGuard<'_, Slot> {
    slot.lock().expect("a lock holder panicked")
}

fn main() {
    let slot = Mutex::new(Some("worker 1"));
    let state = || slot.try_lock().map_or("held", |_| "free");

    if let Some(worker) = lock(&slot).take() {
        println!(
            "without a block: {worker} is taken, the lock is {}",
            state()
        );
    }

    *lock(&slot) = Some("worker 2");
    if let Some(worker) = { lock(&slot).take() } {
        println!(
            "with a block:    {worker} is taken, the lock is {}",
            state()
        );
    }
}
