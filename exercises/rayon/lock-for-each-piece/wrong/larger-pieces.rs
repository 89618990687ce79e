use rayon::prelude::*;

/// Adds up the sizes of all answers, in parallel. `add` adds to a total that is
/// behind a lock. So it is called seldom: for ten thousand answers at most a
/// thousand times.
pub fn add_sizes(
    answers: &[&str],
    size: impl Fn(&str) -> u64 + Sync,
    add: impl Fn(u64) + Sync + Send,
) {
    answers
        .par_iter()
        .with_min_len(1000)
        .for_each(|answer| add(size(answer)));
}
