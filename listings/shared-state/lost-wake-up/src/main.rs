use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_millis(20);

fn bell_alone() -> String {
    let pass = Mutex::new(());
    let bell = Condvar::new();
    thread::scope(|scope| {
        scope.spawn(|| bell.notify_one());
    });

    let guard = pass.lock().expect("no cook panics");
    let (_guard, result) = bell.wait_timeout(guard, PATIENCE).expect("no cook panics");
    format!("timed out: {}", result.timed_out())
}

fn flag_and_bell() -> String {
    let ready = Mutex::new(false);
    let bell = Condvar::new();
    thread::scope(|scope| {
        scope.spawn(|| {
            *ready.lock().expect("no waiter panics") = true;
            bell.notify_one();
        });
    });

    let guard = ready.lock().expect("no cook panics");
    let (_guard, result) = bell
        .wait_timeout_while(guard, PATIENCE, |ready| !*ready)
        .expect("no cook panics");
    format!("timed out: {}", result.timed_out())
}

fn main() {
    println!("rung before the wait, a bell alone: {}", bell_alone());
    println!("rung before the wait, with a flag: {}", flag_and_bell());
}
