use std::time::Instant;

use rayon::prelude::*;

fn work(seed: u64, rounds: u64) -> u64 {
    (0..rounds).fold(seed, |value, round| (value * 31 + round) % 1_000_003)
}

fn timed(name: &str, compute: impl FnOnce() -> u64) {
    let start = Instant::now();
    let sum = compute();
    let elapsed = start.elapsed().as_secs_f64() * 1000.0;
    println!("  {name:<22} {elapsed:6.1} ms, sum {sum}");
}

fn compare(items: u64, rounds: u64) {
    println!("{items} items of {rounds} rounds");
    timed("iter", || (0..items).map(|n| work(n, rounds)).sum());
    timed("par_bridge", || {
        (0..items).par_bridge().map(|n| work(n, rounds)).sum()
    });
    timed("collect, into_par_iter", || {
        let all: Vec<u64> = (0..items).collect();
        all.into_par_iter().map(|n| work(n, rounds)).sum()
    });
}

fn main() {
    println!("{} threads in the pool", rayon::current_num_threads());
    compare(100_000, 1);
    compare(100, 10_000);
}
