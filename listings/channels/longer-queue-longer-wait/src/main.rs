use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

const REQUESTS: u32 = 400;
const ARRIVES_EVERY: Duration = Duration::from_millis(1);
const TAKES: Duration = Duration::from_millis(2);
const CLIENT_WAITS: Duration = Duration::from_millis(60);

#[derive(Default)]
struct Report {
    refused: u32,
    answered: u32,
    in_time: u32,
    longest: Duration,
}

fn answer_all(requests: Receiver<Instant>) -> Report {
    let mut report = Report::default();
    for arrived in requests {
        thread::sleep(TAKES); // stands for the work
        let waited = arrived.elapsed();
        report.answered += 1;
        if waited <= CLIENT_WAITS {
            report.in_time += 1;
        }
        report.longest = report.longest.max(waited);
    }
    report
}

fn serve(limit: usize) -> Report {
    let (sender, requests) = mpsc::sync_channel(limit);
    let worker = thread::spawn(move || answer_all(requests));
    let mut refused = 0;
    for _ in 0..REQUESTS {
        if sender.try_send(Instant::now()).is_err() {
            refused += 1;
        }
        thread::sleep(ARRIVES_EVERY);
    }
    drop(sender);
    let report = worker.join().expect("the worker panicked");
    Report { refused, ..report }
}

fn main() {
    println!("limit  refused  answered  in time  longest wait");
    for limit in [1, 10, 100] {
        let report = serve(limit);
        println!(
            "{limit:>5} {:>8} {:>9} {:>8} {:>10} ms",
            report.refused,
            report.answered,
            report.in_time,
            report.longest.as_millis()
        );
    }
}
