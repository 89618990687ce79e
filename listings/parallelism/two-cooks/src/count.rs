use std::ops::Range;
use std::thread;

fn is_prime(n: u32) -> bool {
    n >= 2
        && (2..)
            .take_while(|&d| d <= n / d)
            .all(|d| !n.is_multiple_of(d))
}

pub fn count_primes(range: Range<u32>) -> usize {
    range.filter(|&n| is_prime(n)).count()
}

/// Cuts the numbers below `limit` into ranges, and counts each range on a thread of its own.
pub fn count_on(threads: u32, limit: u32) -> Vec<(Range<u32>, usize)> {
    let length = limit.div_ceil(threads);
    thread::scope(|scope| {
        let cooks: Vec<_> = (0..limit)
            .step_by(length as usize)
            .map(|from| from..limit.min(from.saturating_add(length)))
            .map(|range| (range.clone(), scope.spawn(|| count_primes(range))))
            .collect();

        let mut counts = Vec::new();
        for (range, cook) in cooks {
            counts.push((range, cook.join().expect("counting does not panic")));
        }
        counts
    })
}
