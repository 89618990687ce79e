use std::time::Instant;

use rayon::prelude::*;

/// Made-up numbers in no order, the same in every run.
fn shuffled(count: usize) -> Vec<u64> {
    let mut state = 2026_u64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        Some(state)
    };
    std::iter::from_fn(next).take(count).collect()
}

fn best_of_5(name: &str, numbers: &[u64], sort: fn(&mut [u64])) {
    let runs = (0..5).map(|_| {
        let mut numbers = numbers.to_vec();
        let start = Instant::now();
        sort(&mut numbers);
        let time = start.elapsed();
        assert!(numbers.is_sorted());
        time
    });
    let time = runs.min().expect("five runs");
    println!("  {name:<18} {:5.1} ms", time.as_secs_f64() * 1e3);
}

fn main() {
    let numbers = shuffled(300_000);
    println!("{} threads in the pool", rayon::current_num_threads());
    println!("{} numbers", numbers.len());
    best_of_5("sort", &numbers, |numbers| numbers.sort());
    best_of_5("par_sort", &numbers, |numbers| numbers.par_sort());
    best_of_5("sort_unstable", &numbers, |numbers| numbers.sort_unstable());
    best_of_5("par_sort_unstable", &numbers, |numbers| {
        numbers.par_sort_unstable();
    });
}
