mod count;

use std::io;
use std::thread;
use std::time::{Duration, Instant};

use count::{count_on, count_primes};

const LIMIT: u32 = 100_000;

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
