use rayon::prelude::*;

/// The lines for which `matches` returns `true`, in order, each with its line number in `text`.
pub fn numbered_matches(text: &str, matches: impl Fn(&str) -> bool + Sync) -> Vec<(usize, &str)> {
    let found: Vec<&str> = text.par_lines().filter(|line| matches(line)).collect();
    (1..).zip(found).collect()
}
