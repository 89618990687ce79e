use rayon::prelude::*;

/// The numbers of the lines that have an error, from 1, in rising order. The lines
/// come from an iterator. `has_error` takes long, so it runs on several threads.
pub fn lines_with_errors(
    lines: impl Iterator<Item = String> + Send,
    has_error: impl Fn(&str) -> bool + Sync,
) -> Vec<usize> {
    let mut numbers: Vec<usize> = (1..)
        .zip(lines)
        .par_bridge()
        .filter_map(|(number, line)| has_error(&line).then_some(number))
        .collect();
    numbers.sort_unstable();
    numbers
}
