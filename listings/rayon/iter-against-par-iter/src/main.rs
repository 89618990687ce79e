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

fn best_of_20(name: &str, compute: impl Fn() -> Vec<u32>) -> Vec<u32> {
    let runs = (0..20).map(|_| {
        let start = Instant::now();
        (compute(), start.elapsed())
    });
    let (result, time) = runs.min_by_key(|(_, time)| *time).expect("twenty runs");
    println!("  {name:<8} {time:>8.1?}");
    result
}

fn compare(starts: &[u32]) {
    println!("{} elements", starts.len());
    let in_sequence = best_of_20("iter", || starts.iter().map(collatz_steps).collect());
    let in_parallel = best_of_20("par_iter", || {
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
