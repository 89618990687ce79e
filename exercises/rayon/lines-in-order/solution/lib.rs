use rayon::prelude::*;

/// Converts every line, in parallel, and returns the results in the order of the lines.
pub fn convert_all(lines: &[&str], convert: impl Fn(&str) -> String + Sync) -> Vec<String> {
    lines.par_iter().map(|line| convert(line)).collect()
}
