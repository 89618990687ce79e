use std::ops::Range;
use std::thread;

fn is_prime(n: u32) -> bool {
    n >= 2
        && (2..)
            .take_while(|&d| d <= n / d)
            .all(|d| !n.is_multiple_of(d))
}

fn count_primes(range: Range<u32>) -> usize {
    range.filter(|&n| is_prime(n)).count()
}

fn main() {
    let (lower, upper) = thread::scope(|scope| {
        let lower = scope.spawn(|| count_primes(0..50_000));
        let upper = count_primes(50_000..100_000);
        (lower.join().expect("counting panicked"), upper)
    });
    println!("{lower} + {upper} = {} primes", lower + upper);
}
