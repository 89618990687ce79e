use std::io;
use std::ops::Range;
use std::thread;
use std::time::{Duration, Instant};

const LIMIT: u32 = 100_000;

fn is_prime(n: u32) -> bool {
    n >= 2
        && (2..)
            .take_while(|&d| d <= n / d)
            .all(|d| !n.is_multiple_of(d))
}

fn count_primes(range: Range<u32>) -> usize {
    range.filter(|&n| is_prime(n)).count()
}

fn count_on(threads: u32, limit: u32) -> Vec<(Range<u32>, usize)> {
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

/// The result of `task`, and the shortest of five times that it took.
fn best_of_5<T>(task: impl Fn() -> T) -> (T, Duration) {
    let runs = (0..5).map(|_| {
        let start = Instant::now();
        (task(), start.elapsed())
    });
    runs.min_by_key(|(_, time)| *time).expect("five runs")
}

fn main() -> io::Result<()> {
    let available = thread::available_parallelism()?;
    println!("available parallelism, estimated: {available}");

    let (total, alone) = best_of_5(|| count_primes(0..LIMIT));
    println!("no other thread: {total} primes in {alone:.1?}");

    for threads in [2, 4] {
        let (counts, time) = best_of_5(|| count_on(threads, LIMIT));
        println!("{threads} threads:");
        for (range, count) in &counts {
            println!("  {range:?}: {count}");
        }
        let total: usize = counts.iter().map(|(_, count)| count).sum();
        println!("  {total} primes in {time:.1?}");
    }
    Ok(())
}
