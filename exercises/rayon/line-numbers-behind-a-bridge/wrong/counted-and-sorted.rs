use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

/// The numbers of the lines that have an error, from 1, in rising order. The lines
/// come from an iterator. `has_error` takes long, so it runs on several threads.
pub fn lines_with_errors(
    lines: impl Iterator<Item = String> + Send,
    has_error: impl Fn(&str) -> bool + Sync,
) -> Vec<usize> {
    let last = AtomicUsize::new(0);
    let mut numbers: Vec<usize> = lines
        .par_bridge()
        .filter_map(|line| {
            let is_wrong = has_error(&line);
            let number = last.fetch_add(1, Ordering::Relaxed) + 1;
            is_wrong.then_some(number)
        })
        .collect();
    numbers.sort_unstable();
    numbers
}
