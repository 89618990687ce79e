use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

const CUSTOMERS: usize = 20_000;

/// The random numbers of one customer. `seed` names the run.
fn numbers_of(seed: u64, customer: usize) -> StdRng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&(customer as u64).to_le_bytes());
    StdRng::from_seed(bytes)
}

/// How long a customer waits, in seconds.
fn wait(seed: u64, customer: usize) -> f64 {
    numbers_of(seed, customer).random_range(1.0..60.0)
}

fn average_wait(seed: u64) -> f64 {
    let sums: Vec<f64> = (0..CUSTOMERS)
        .into_par_iter()
        .map(|customer| wait(seed, customer))
        .fold_chunks(1_000, || 0.0, |sum, wait| sum + wait)
        .collect();
    sums.iter().sum::<f64>() / CUSTOMERS as f64
}

fn main() -> Result<(), ThreadPoolBuildError> {
    for threads in [1, 2, 4] {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build()?;
        let average = pool.install(|| average_wait(2026));
        println!("{threads} threads: {average} s");
    }
    Ok(())
}
