use std::time::Instant;

use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

#[derive(Clone, Copy)]
enum Halves {
    InTurn,
    Joined,
}

fn sum(numbers: &[u64], cut_off: usize, halves: Halves) -> u64 {
    if numbers.len() <= cut_off {
        return numbers.iter().sum();
    }
    let (left, right) = numbers.split_at(numbers.len() / 2);
    let (left, right) = match halves {
        Halves::InTurn => (sum(left, cut_off, halves), sum(right, cut_off, halves)),
        Halves::Joined => rayon::join(
            || sum(left, cut_off, halves),
            || sum(right, cut_off, halves),
        ),
    };
    left + right
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let numbers: Vec<u64> = (0..1 << 16).collect();
    let expected = sum(&numbers, numbers.len(), Halves::InTurn);
    // One worker: nobody steals, so the difference is the price of the joins alone.
    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;

    for (halves, name) in [(Halves::InTurn, "calls"), (Halves::Joined, "joins")] {
        for cut_off in [1, 64, 4096] {
            let (total, time) = pool.install(|| {
                let start = Instant::now();
                (sum(&numbers, cut_off, halves), start.elapsed())
            });
            assert_eq!(total, expected);

            let splits = numbers.len() / cut_off - 1;
            println!("cut-off {cut_off:>4}: {splits:>5} {name} {time:>9.1?}");
        }
    }
    Ok(())
}
