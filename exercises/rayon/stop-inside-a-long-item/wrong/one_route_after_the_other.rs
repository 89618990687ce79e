use std::sync::atomic::{AtomicBool, Ordering};

/// The cost of all legs of all routes, or `None` if a leg found `stop` set before it began.
pub fn total_cost(
    routes: &[Vec<u32>],
    stop: &AtomicBool,
    cost: impl Fn(u32) -> u64 + Sync,
) -> Option<u64> {
    let cost_unless_stopped = |&leg: &u32| {
        if stop.load(Ordering::Relaxed) {
            return None;
        }
        Some(cost(leg))
    };
    routes
        .iter()
        .map(|route| route.iter().map(cost_unless_stopped).sum::<Option<u64>>())
        .sum()
}
