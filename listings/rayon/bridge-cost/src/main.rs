use std::time::Instant;

use rayon::prelude::*;

fn work(seed: u64, rounds: u64) -> u64 {
    (0..rounds).fold(seed, |value, round| (value * 31 + round) % 1_000_003)
}

fn median_of_9(name: &str, compute: impl Fn() -> u64) {
    let mut runs: Vec<_> = (0..9)
        .map(|_| {
            let start = Instant::now();
            let sum = compute();
            (start.elapsed(), sum)
        })
        .collect();
    runs.sort();
    let (time, sum) = runs[runs.len() / 2];
    println!(
        "  {name:<22} {:6.2} ms, sum {sum}",
        time.as_secs_f64() * 1e3
    );
}

fn compare(items: u64, rounds: u64) {
    println!("{items} items of {rounds} rounds");
    median_of_9("iter", || (0..items).map(|n| work(n, rounds)).sum());
    median_of_9("par_bridge", || {
        (0..items).par_bridge().map(|n| work(n, rounds)).sum()
    });
    median_of_9("collect, into_par_iter", || {
        let all: Vec<u64> = (0..items).collect();
        all.into_par_iter().map(|n| work(n, rounds)).sum()
    });
}

fn main() {
    println!("{} threads in the pool", rayon::current_num_threads());
    compare(100_000, 1);
    compare(100, 10_000);
}
