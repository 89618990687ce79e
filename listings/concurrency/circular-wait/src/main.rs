use std::sync::{Barrier, Mutex, TryLockError};
use std::thread;

fn take_both(
    first: &Mutex<&str>,
    second: &Mutex<&str>,
    both_hold: &Barrier,
    both_have_tried: &Barrier,
) -> String {
    let holds = first.lock().expect("no cook panics");
    both_hold.wait();
    let report = match second.try_lock() {
        Ok(also) => format!("holds the {holds} and the {also}"),
        Err(TryLockError::WouldBlock) => format!("holds the {holds}; the other tool is taken"),
        Err(TryLockError::Poisoned(_)) => unreachable!("no cook panics"),
    };
    // A cook who waits in `lock` lets go of nothing, so nobody lets go before both have tried.
    both_have_tried.wait();
    report
}

fn main() {
    let knife = Mutex::new("knife");
    let board = Mutex::new("board");
    let [both_hold, both_have_tried] = [Barrier::new(2), Barrier::new(2)];

    thread::scope(|scope| {
        let ada = scope.spawn(|| take_both(&knife, &board, &both_hold, &both_have_tried));
        let ben = scope.spawn(|| take_both(&board, &knife, &both_hold, &both_have_tried));
        println!("Ada {}", ada.join().expect("no cook panics"));
        println!("Ben {}", ben.join().expect("no cook panics"));
    });
}
