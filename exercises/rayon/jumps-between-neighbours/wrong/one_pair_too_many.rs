use rayon::prelude::*;

/// How often a reading differs from the one before it by more than `limit`.
pub fn jumps(readings: &[u32], limit: u32) -> usize {
    (0..readings.len())
        .into_par_iter()
        .step_by(1000)
        .map(|start| {
            let end = readings.len().min(start + 1002);
            let pairs = readings[start..end].windows(2);
            pairs
                .filter(|pair| pair[0].abs_diff(pair[1]) > limit)
                .count()
        })
        .sum()
}
