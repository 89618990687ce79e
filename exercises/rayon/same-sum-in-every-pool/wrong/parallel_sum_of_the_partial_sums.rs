use rayon::prelude::*;

/// The sum of `cost` over all orders, the same bits whatever the number of threads.
pub fn total_cost(orders: &[u32], cost: impl Fn(u32) -> f64 + Sync) -> f64 {
    orders
        .par_chunks(16)
        .map(|chunk| chunk.iter().map(|&order| cost(order)).sum::<f64>())
        .sum()
}
