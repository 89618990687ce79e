use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;

/// Adds noise between -1 and 1 to each reading. The noise depends on `seed` and on the position of
/// the reading, and on nothing else.
pub fn with_noise(readings: &[f64], seed: u64) -> Vec<f64> {
    let chunk_size = readings.len().div_ceil(rayon::current_num_threads()).max(1);
    readings
        .par_chunks(chunk_size)
        .enumerate()
        .flat_map_iter(|(chunk, readings)| {
            let mut bytes = [0; 32];
            bytes[..8].copy_from_slice(&seed.to_le_bytes());
            bytes[8..16].copy_from_slice(&(chunk as u64).to_le_bytes());
            let mut rng = StdRng::from_seed(bytes);
            readings
                .iter()
                .map(move |reading| reading + rng.random_range(-1.0..1.0))
        })
        .collect()
}
