use rayon::prelude::*;

const CHUNK: usize = 1024;

/// The sum of `cost` over all orders, the same bits whatever the number of threads.
pub fn total_cost(orders: &[u32], cost: impl Fn(u32) -> f64 + Sync) -> f64 {
    let partial_sums: Vec<f64> = orders
        .par_chunks(CHUNK)
        .map(|chunk| chunk.iter().map(|&order| cost(order)).sum())
        .collect();
    partial_sums.iter().sum()
}
