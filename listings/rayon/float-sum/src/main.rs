use std::collections::HashSet;

use rayon::prelude::*;

const RUNS: usize = 100;
const CHUNK: usize = 1024;

fn in_fixed_chunks(flows: &[f64]) -> f64 {
    let partial_sums: Vec<f64> = flows
        .par_chunks(CHUNK)
        .map(|chunk| chunk.iter().sum())
        .collect();
    partial_sums.iter().sum()
}

fn different_sums(sum: impl Fn() -> f64) -> usize {
    let bits: HashSet<u64> = (0..RUNS).map(|_| sum().to_bits()).collect();
    bits.len()
}

fn main() {
    println!("(0.1 + 0.2) + 0.3 = {}", (0.1 + 0.2) + 0.3);
    println!("0.1 + (0.2 + 0.3) = {}", 0.1 + (0.2 + 0.3));

    let flows: Vec<f64> = (0..50_000)
        .map(|n| 1.0e6 / f64::from(2 * (n * 7919 % 10_007) - 10_007))
        .collect();
    let by_rayon = different_sums(|| flows.par_iter().sum());
    let by_chunks = different_sums(|| in_fixed_chunks(&flows));
    println!("sum, {RUNS} runs, distinct results: {by_rayon}");
    println!("fixed chunks, {RUNS} runs, distinct results: {by_chunks}");

    println!("in sequence:  {}", flows.iter().sum::<f64>());
    println!("fixed chunks: {}", in_fixed_chunks(&flows));
}
