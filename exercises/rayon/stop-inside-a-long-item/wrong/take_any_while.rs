use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

/// The cost of all legs of all routes, or `None` if a leg found `stop` set before it began.
pub fn total_cost(
    routes: &[Vec<u32>],
    stop: &AtomicBool,
    cost: impl Fn(u32) -> u64 + Sync,
) -> Option<u64> {
    let legs = routes.par_iter().flat_map_iter(|route| route);
    let sum = legs
        .take_any_while(|_| !stop.load(Ordering::Relaxed))
        .map(|&leg| cost(leg))
        .sum();
    Some(sum)
}
