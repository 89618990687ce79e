use rayon::prelude::*;

/// The number of different words in each line. `new_scratch` takes long.
pub fn different_words(
    lines: &[&str],
    new_scratch: impl Fn() -> Vec<String> + Sync + Send,
) -> Vec<usize> {
    lines
        .par_iter()
        .map(|line| {
            let mut words = new_scratch();
            words.extend(line.split_whitespace().map(str::to_lowercase));
            words.sort_unstable();
            words.dedup();
            words.len()
        })
        .collect()
}
