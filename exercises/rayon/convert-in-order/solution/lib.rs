use rayon::prelude::*;

/// Converts all items in parallel, and writes the results in the order of the items. At no time are
/// more than 1,000 items read and not yet written.
pub fn convert_in_order<T: Send, U: Send>(
    mut items: impl Iterator<Item = T> + Send,
    convert: impl Fn(T) -> U + Sync,
    mut write: impl FnMut(U),
) {
    loop {
        let batch: Vec<T> = items.by_ref().take(1_000).collect();
        if batch.is_empty() {
            return;
        }
        let results: Vec<U> = batch.into_par_iter().map(&convert).collect();
        results.into_iter().for_each(&mut write);
    }
}
