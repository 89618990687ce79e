use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

/// The cost of all legs of all routes, or `None` if a leg found `stop` set before it began.
pub fn total_cost(
    routes: &[Vec<u32>],
    stop: &AtomicBool,
    cost: impl Fn(u32) -> u64 + Sync,
) -> Option<u64> {
    routes
        .par_iter()
        .map(|route| {
            if stop.load(Ordering::Relaxed) {
                return None;
            }
            let legs = route.iter().take_while(|_| !stop.load(Ordering::Relaxed));
            Some(legs.map(|&leg| cost(leg)).sum::<u64>())
        })
        .sum()
}
