use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;

/// Adds noise between -1 and 1 to each reading. The noise depends on `seed` and on the position of
/// the reading, and on nothing else.
pub fn with_noise(readings: &[f64], seed: u64) -> Vec<f64> {
    readings
        .par_iter()
        .enumerate()
        .map(|(position, reading)| reading + numbers_of(seed, position).random_range(-1.0..1.0))
        .collect()
}

fn numbers_of(seed: u64, position: usize) -> StdRng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&(position as u64).to_le_bytes());
    StdRng::from_seed(bytes)
}
