/// Takes numbered results in any order. Passes each of them on in the order of the numbers 0, 1, 2 …,
/// as early as this order allows.
pub fn in_order(
    results: impl IntoIterator<Item = (usize, &'static str)>,
    mut pass_on: impl FnMut(&'static str),
) {
    let mut all: Vec<_> = results.into_iter().collect();
    all.sort_unstable();
    for (_, result) in all {
        pass_on(result);
    }
}
