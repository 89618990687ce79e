use std::sync::{Barrier, Mutex, TryLockError};
use std::thread;

fn take_both(first: &Mutex<&str>, second: &Mutex<&str>, meet: &Barrier) -> String {
    let holds = first.lock().expect("no cook panics");
    meet.wait();
    let report = match second.try_lock() {
        Ok(also) => format!("holds the {holds} and the {also}"),
        Err(TryLockError::WouldBlock) => format!("holds the {holds}; the other tool is taken"),
        Err(TryLockError::Poisoned(_)) => unreachable!("no cook panics"),
    };
    // Neither lets go before both have tried: a cook who waits in `lock` lets go of nothing.
    meet.wait();
    report
}

fn main() {
    let knife = Mutex::new("knife");
    let board = Mutex::new("board");
    let meet = Barrier::new(2);

    thread::scope(|scope| {
        let ada = scope.spawn(|| take_both(&knife, &board, &meet));
        let ben = scope.spawn(|| take_both(&board, &knife, &meet));
        println!("Ada {}", ada.join().expect("no cook panics"));
        println!("Ben {}", ben.join().expect("no cook panics"));
    });
}
