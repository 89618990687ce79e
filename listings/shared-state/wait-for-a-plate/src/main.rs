use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let pass = Mutex::new(None);
    let changed = Condvar::new();

    thread::scope(|scope| {
        let mut plate = pass.lock().expect("no cook panics");
        println!("waiter: has locked the pass, sees {plate:?}");

        scope.spawn(|| {
            let mut plate = pass.lock().expect("no waiter panics");
            *plate = Some("soup");
            println!("cook: has locked the pass, leaves {plate:?}");
            drop(plate);
            changed.notify_one();
        });

        while plate.is_none() {
            plate = changed.wait(plate).expect("no cook panics");
        }
        println!("waiter: has the lock again, sees {plate:?}");
    });
}
