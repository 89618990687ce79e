use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;

/// Adds noise between -1 and 1 to each reading. The noise depends on `seed` and on the position of
/// the reading, and on nothing else.
pub fn with_noise(readings: &[f64], seed: u64) -> Vec<f64> {
    readings
        .par_iter()
        .enumerate()
        .map(|(position, reading)| {
            let mut rng = StdRng::seed_from_u64(seed ^ position as u64);
            reading + rng.random_range(-1.0..1.0)
        })
        .collect()
}
