use rayon::prelude::*;

/// The lines for which `matches` returns `true`, in order, each with its line number in `text`.
pub fn numbered_matches(text: &str, matches: impl Fn(&str) -> bool + Sync) -> Vec<(usize, &str)> {
    let lines: Vec<&str> = text.lines().collect();
    lines
        .into_par_iter()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| matches(line))
        .collect()
}
