/// The lines for which `matches` returns `true`, in order, each with its line number in `text`.
pub fn numbered_matches(text: &str, matches: impl Fn(&str) -> bool + Sync) -> Vec<(usize, &str)> {
    (1..)
        .zip(text.lines())
        .filter(|(_, line)| matches(line))
        .collect()
}
