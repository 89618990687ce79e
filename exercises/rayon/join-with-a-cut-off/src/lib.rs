/// Cuts `items` in halves, computes each part with `compute`, and puts the results
/// together with `merge`. A part has at most `cut_off` items. `cut_off` is at least 1.
pub fn divide<T: Sync, R: Send>(
    items: &[T],
    _cut_off: usize,
    compute: &(impl Fn(&[T]) -> R + Sync),
    merge: &(impl Fn(R, R) -> R + Sync),
) -> R {
    if items.len() <= 1 {
        return compute(items);
    }
    let (left, right) = items.split_at(items.len() / 2);
    let left = divide(left, _cut_off, compute, merge);
    let right = divide(right, _cut_off, compute, merge);
    merge(left, right)
}
