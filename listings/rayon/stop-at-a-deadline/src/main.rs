use std::time::{Duration, Instant};

use rayon::prelude::*;

/// The length of a made-up route.
fn length(route: u64) -> u64 {
    (0..200).fold(route, |length, stop| (length * 31 + stop) % 999_983)
}

fn main() {
    let start = Instant::now();
    let deadline = start + Duration::from_millis(30);

    let (tried, shortest) = (0..100_000_000_u64)
        .into_par_iter()
        .take_any_while(|_| Instant::now() < deadline)
        .map(|route| (1, length(route)))
        .reduce(|| (0, u64::MAX), |a, b| (a.0 + b.0, a.1.min(b.1)));

    println!("{tried} routes tried in {} ms", start.elapsed().as_millis());
    println!("the shortest has {shortest} m");
}
