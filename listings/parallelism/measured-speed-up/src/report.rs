use std::hint;
use std::thread;

/// Each round needs the result of the round before, so a second thread cannot help.
fn compute(seed: u64, rounds: u32) -> u64 {
    (0..rounds).fold(seed, |x, _| {
        (x ^ (x >> 7)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    })
}

/// The serial part: all eight parts of the report need its result.
pub fn prepare() -> Vec<u64> {
    let common = compute(hint::black_box(1), 1_600_000);
    (0..8).map(|part| common ^ part).collect()
}

/// Computes the parts one after the other.
pub fn parts(seeds: &[u64]) -> u64 {
    let parts = seeds.iter().map(|&seed| compute(seed, 600_000));
    parts.fold(0, |all, part| all ^ part)
}

/// Computes the parts on several threads.
pub fn parts_on(threads: usize, seeds: &[u64]) -> u64 {
    thread::scope(|scope| {
        let workers: Vec<_> = seeds
            .chunks(seeds.len().div_ceil(threads))
            .map(|own| scope.spawn(|| parts(own)))
            .collect();
        workers.into_iter().fold(0, |all, worker| {
            all ^ worker.join().expect("computing does not panic")
        })
    })
}
