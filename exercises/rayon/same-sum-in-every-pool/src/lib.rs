use rayon::prelude::*;

/// The sum of `cost` over all orders, the same bits whatever the number of threads.
pub fn total_cost(orders: &[u32], cost: impl Fn(u32) -> f64 + Sync) -> f64 {
    let per_thread = orders.len() / rayon::current_num_threads() + 1;
    let partial_sums: Vec<f64> = orders
        .par_chunks(per_thread)
        .map(|chunk| chunk.iter().map(|&order| cost(order)).sum())
        .collect();
    partial_sums.iter().sum()
}
