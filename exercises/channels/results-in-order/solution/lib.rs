use std::collections::HashMap;

/// Takes numbered results in any order. Passes each of them on in the order of the numbers 0, 1, 2 …,
/// as early as this order allows.
pub fn in_order(
    results: impl IntoIterator<Item = (usize, &'static str)>,
    mut pass_on: impl FnMut(&'static str),
) {
    let mut early = HashMap::new();
    let mut next = 0;
    for (number, result) in results {
        early.insert(number, result);
        while let Some(result) = early.remove(&next) {
            pass_on(result);
            next += 1;
        }
    }
}
