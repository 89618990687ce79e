use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

const ARRIVES_EVERY: Duration = Duration::from_millis(1);
const TAKES: Duration = Duration::from_millis(2);
const CLIENT_WAITS: Duration = Duration::from_millis(60);

/// Returns how long each answered request took, and how many were refused.
fn serve(limit: usize) -> (Vec<Duration>, usize) {
    let (sender, requests) = mpsc::sync_channel::<Instant>(limit);
    let worker = thread::spawn(move || {
        let mut waits = Vec::new();
        for arrived in requests {
            thread::sleep(TAKES); // stands for the work
            waits.push(arrived.elapsed());
        }
        waits
    });
    let mut refused = 0;
    for _ in 0..400 {
        if sender.try_send(Instant::now()).is_err() {
            refused += 1;
        }
        thread::sleep(ARRIVES_EVERY);
    }
    drop(sender);
    (worker.join().expect("the worker panicked"), refused)
}

fn main() {
    println!("limit  refused  answered  in time  longest wait");
    for limit in [1, 10, 100] {
        let (waits, refused) = serve(limit);
        let answered = waits.len();
        let in_time = waits.iter().filter(|wait| **wait <= CLIENT_WAITS).count();
        let longest = waits.iter().max().map_or(0, Duration::as_millis);
        println!("{limit:>5} {refused:>8} {answered:>9} {in_time:>8} {longest:>10} ms");
    }
}
