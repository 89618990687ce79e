use std::thread;
use std::time::{Duration, Instant};

/// Asks a database, which takes its time to answer.
fn look_up(user: &str) -> String {
    thread::sleep(Duration::from_millis(100));
    format!("the orders of {user}")
}

fn main() {
    let users = ["Ada", "Ben"];

    let start = Instant::now();
    for user in users {
        println!("{}", look_up(user));
    }
    println!("one after the other: {:.0?}", start.elapsed());

    let start = Instant::now();
    thread::scope(|scope| {
        for user in users {
            scope.spawn(move || println!("{}", look_up(user)));
        }
    });
    println!("both in progress: {:.0?}", start.elapsed());
}
