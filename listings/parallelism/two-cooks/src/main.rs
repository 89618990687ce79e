use std::io;
use std::ops::Range;
use std::thread;
use std::time::Instant;

fn is_prime(n: u32) -> bool {
    n >= 2
        && (2..)
            .take_while(|&d| d <= n / d)
            .all(|d| !n.is_multiple_of(d))
}

fn count_primes(range: Range<u32>) -> usize {
    range.filter(|&n| is_prime(n)).count()
}

fn count_on(threads: u32, limit: u32) -> usize {
    thread::scope(|scope| {
        let cooks: Vec<_> = (0..threads)
            .map(|i| i * limit / threads..(i + 1) * limit / threads)
            .map(|range| (range.clone(), scope.spawn(|| count_primes(range))))
            .collect();
        let counts = cooks.into_iter().map(|(range, cook)| {
            let count = cook.join().expect("counting does not panic");
            println!("  {range:?}: {count}");
            count
        });
        counts.sum()
    })
}

fn main() -> io::Result<()> {
    let available = thread::available_parallelism()?;
    println!("available parallelism, estimated: {available}");
    for threads in [1, 2, 4] {
        println!("on {threads}:");
        let start = Instant::now();
        let total = count_on(threads, 100_000);
        let elapsed = start.elapsed();
        println!("  {total} primes in {:.1} ms", elapsed.as_secs_f64() * 1e3);
    }
    Ok(())
}
