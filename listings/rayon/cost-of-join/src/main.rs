use std::hint::black_box;
use std::time::{Duration, Instant};

use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

#[derive(Clone, Copy)]
enum Halves {
    InTurn,
    Joined,
}

fn sum(numbers: &[u64], cut_off: usize, halves: Halves) -> u64 {
    if numbers.len() <= cut_off {
        return numbers.iter().sum();
    }
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let (left, right) = match halves {
        Halves::InTurn => (sum(left, cut_off, halves), sum(right, cut_off, halves)),
        Halves::Joined => rayon::join(
            || sum(left, cut_off, halves),
            || sum(right, cut_off, halves),
        ),
    };
    left + right
}

fn best_of_20(sum: impl Fn() -> u64) -> Duration {
    let runs = (0..20).map(|_| {
        let start = Instant::now();
        black_box(sum());
        start.elapsed()
    });
    runs.min().expect("twenty runs")
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let numbers: Vec<u64> = (0..1 << 16).collect();
    let plain_loop = best_of_20(|| black_box(&numbers).iter().sum());
    println!("plain loop: {:.1} µs", micros(plain_loop));

    // One worker: nobody steals, so the difference is the price of the joins alone.
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;
    println!("cut-off  splits      calls      joins");
    for cut_off in [1, 64, 4096] {
        let [calls, joins] = [Halves::InTurn, Halves::Joined].map(|halves| {
            let time = || best_of_20(|| sum(black_box(&numbers), cut_off, halves));
            micros(pool.install(time))
        });
        let splits = numbers.len() / cut_off - 1;
        println!("{cut_off:7} {splits:7} {calls:7.1} µs {joins:7.1} µs");
        if cut_off == 1 {
            let price = (joins - calls) / splits as f64 * 1e3;
            println!("{:16} for each join: {price:.0} ns", "");
        }
    }
    Ok(())
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
