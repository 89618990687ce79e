/// Adds up the sizes of all answers, in parallel. `add` adds to a total that is
/// behind a lock. So it is called seldom: for ten thousand answers at most a
/// thousand times.
pub fn add_sizes(
    answers: &[&str],
    size: impl Fn(&str) -> u64 + Sync,
    add: impl Fn(u64) + Sync + Send,
) {
    add(answers.iter().map(|answer| size(answer)).sum());
}
