/// For each worker the core that it is pinned to, or `None` if it is not pinned.
///
/// `allowed` are the numbers of the cores that the process may use.
pub fn cores_for(workers: usize, allowed: &[usize]) -> Vec<Option<usize>> {
    (1..=workers)
        .map(|core| (core < allowed.len()).then_some(core))
        .collect()
}
