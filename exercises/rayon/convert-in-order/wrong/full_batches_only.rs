use rayon::prelude::*;

/// Converts all items in parallel, and writes the results in the order of the items. At no time are
/// more than 1,000 items read and not yet written.
pub fn convert_in_order<T: Send, U: Send>(
    items: impl Iterator<Item = T> + Send,
    convert: impl Fn(T) -> U + Sync,
    mut write: impl FnMut(U),
) {
    let mut batch = Vec::new();
    for item in items {
        batch.push(item);
        if batch.len() == 1_000 {
            let results: Vec<U> = batch.par_drain(..).map(&convert).collect();
            results.into_iter().for_each(&mut write);
        }
    }
}
