use rayon::prelude::*;

/// The position of the first bad record, found in parallel.
pub fn first_bad(records: &[u32], is_bad: impl Fn(u32) -> bool + Sync) -> Option<usize> {
    records
        .par_iter()
        .enumerate()
        .filter(|&(_, &record)| is_bad(record))
        .map(|(position, _)| position)
        .min()
}
