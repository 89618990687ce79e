use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

const CHUNK: usize = 1024;

fn sum_in_chunks(flows: &[f64]) -> f64 {
    let partial_sums: Vec<f64> = flows
        .par_chunks(CHUNK)
        .map(|chunk| chunk.iter().sum())
        .collect();
    partial_sums.iter().sum()
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let flows: Vec<f64> = (0..200_000)
        .map(|n| 1.0e6 / f64::from(2 * (n * 7919 % 10_007) - 10_007))
        .collect();

    for threads in [1, 2, 4] {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build()?;
        let sum = pool.install(|| sum_in_chunks(&flows));
        println!("{threads} threads: {sum}");
    }
    Ok(())
}
