use rayon::prelude::*;

/// How often a reading differs from the one before it by more than `limit`.
pub fn jumps(readings: &[u32], limit: u32) -> usize {
    readings
        .par_chunks(1000)
        .map(|chunk| {
            let pairs = chunk.windows(2);
            pairs
                .filter(|pair| pair[0].abs_diff(pair[1]) > limit)
                .count()
        })
        .sum()
}
