use rayon::prelude::*;

/// How often a reading differs from the one before it by more than `limit`.
pub fn jumps(readings: &[u32], limit: u32) -> usize {
    readings
        .par_windows(2)
        .filter(|pair| pair[0].abs_diff(pair[1]) > limit)
        .count()
}
