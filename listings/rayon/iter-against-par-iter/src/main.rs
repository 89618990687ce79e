use std::time::Instant;

use rayon::prelude::*;

fn collatz_steps(start: &u32) -> u32 {
    let mut value = u64::from(*start);
    let mut steps = 0;
    while value != 1 {
        value = match value % 2 {
            0 => value / 2,
            _ => 3 * value + 1,
        };
        steps += 1;
    }
    steps
}

fn timed(name: &str, compute: impl FnOnce() -> Vec<u32>) -> Vec<u32> {
    let start = Instant::now();
    let result = compute();
    let micros = start.elapsed().as_secs_f64() * 1e6;
    println!("  {name:<8} {micros:>8.1} µs");
    result
}

fn compare(starts: &[u32]) {
    println!("{} elements", starts.len());
    let in_sequence = timed("iter", || starts.iter().map(collatz_steps).collect());
    let in_parallel = timed("par_iter", || {
        starts.par_iter().map(collatz_steps).collect()
    });
    println!("  same result: {}", in_sequence == in_parallel);
}

fn main() {
    println!("{} threads in the pool", rayon::current_num_threads());
    let starts: Vec<u32> = (1..=30_000).collect();
    compare(&starts);
    compare(&starts[..8]);
}
