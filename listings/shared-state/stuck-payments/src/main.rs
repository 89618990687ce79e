use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, io, process};

static ADA: Mutex<i32> = Mutex::new(0);
static BEN: Mutex<i32> = Mutex::new(0);

fn pay(from: &Mutex<i32>, to: &Mutex<i32>, amount: i32) {
    let mut source = from.lock().expect("a payment panicked half-way");
    let mut target = to.lock().expect("a payment panicked half-way");
    *source -= amount;
    *target += amount;
}

fn pay_often(from: &Mutex<i32>, to: &Mutex<i32>) {
    for _ in 0..1_000_000 {
        pay(from, to, 1);
    }
}

fn main() -> io::Result<()> {
    let seconds = env::args().nth(1).and_then(|arg| arg.parse().ok());
    let patience = Duration::from_secs(seconds.unwrap_or(2));
    println!("process {}", process::id());

    let (sender, done) = mpsc::channel();
    for (name, from, to) in [("ada-pays", &ADA, &BEN), ("ben-pays", &BEN, &ADA)] {
        let done = sender.clone();
        thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || {
                pay_often(from, to);
                done.send(name)
            })?;
    }

    let start = Instant::now();
    for _ in 0..2 {
        match done.recv_timeout(patience.saturating_sub(start.elapsed())) {
            Ok(name) => println!("{name}: done"),
            Err(_) => {
                println!("not all done after {patience:?}");
                break;
            }
        }
    }
    Ok(())
}
