use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

const CHUNKS: u64 = 200;
const BATCHES_IN_A_CHUNK: u32 = 100;

/// The random numbers of one chunk. `seed` names the run.
fn numbers_of(seed: u64, chunk: u64) -> StdRng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&chunk.to_le_bytes());
    StdRng::from_seed(bytes)
}

/// A batch of twenty requests is late if together they take more than 600 milliseconds.
fn is_late(rng: &mut StdRng) -> bool {
    let milliseconds: u32 = (0..20).map(|_| rng.random_range(5..=50)).sum();
    milliseconds > 600
}

fn late_batches(seed: u64) -> usize {
    let in_chunk = |chunk| {
        let mut rng = numbers_of(seed, chunk);
        (0..BATCHES_IN_A_CHUNK)
            .filter(|_| is_late(&mut rng))
            .count()
    };
    (0..CHUNKS).into_par_iter().map(in_chunk).sum()
}

fn main() -> Result<(), ThreadPoolBuildError> {
    for threads in [1, 2, 4] {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build()?;
        let late = pool.install(|| late_batches(2026));
        println!("{threads} threads: {late} of 20000 batches are late");
    }
    println!("another seed: {}", late_batches(2027));
    Ok(())
}
