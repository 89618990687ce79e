use std::sync::{Barrier, Mutex};
use std::thread;

fn check_then_take(portions: &Mutex<i32>, both_have_looked: &Barrier) -> String {
    let left = *portions.lock().expect("no cook panics");
    both_have_looked.wait();
    if left > 0 {
        *portions.lock().expect("no cook panics") -= 1;
    }
    format!("saw {left} left and took {}", i32::from(left > 0))
}

fn take_if_any(portions: &Mutex<i32>) -> i32 {
    let mut left = portions.lock().expect("no cook panics");
    let taken = i32::from(*left > 0);
    *left -= taken;
    taken
}

fn main() {
    let portions = Mutex::new(1);
    let both_have_looked = Barrier::new(2);
    thread::scope(|scope| {
        let ada = scope.spawn(|| check_then_take(&portions, &both_have_looked));
        let ben = scope.spawn(|| check_then_take(&portions, &both_have_looked));
        println!("Ada {}", ada.join().expect("no cook panics"));
        println!("Ben {}", ben.join().expect("no cook panics"));
    });
    println!(
        "two locks each: {} left",
        portions.lock().expect("no cook panics")
    );

    let portions = Mutex::new(1);
    let taken = thread::scope(|scope| {
        let ada = scope.spawn(|| take_if_any(&portions));
        let ben = scope.spawn(|| take_if_any(&portions));
        ada.join().expect("no cook panics") + ben.join().expect("no cook panics")
    });
    let left = portions.lock().expect("no cook panics");
    println!("one lock each: {taken} taken, {left} left");
}
