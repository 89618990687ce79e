fn merge_sort<T: Copy + Ord + Send>(items: &mut [T]) {
    if items.len() < 2 {
        return;
    }
    let (left, right) = items.split_at_mut(items.len() / 2);
    rayon::join(|| merge_sort(left), || merge_sort(right));

    let merged = merge(left, right);
    items.copy_from_slice(&merged);
}

fn merge<T: Copy + Ord>(mut left: &[T], mut right: &[T]) -> Vec<T> {
    let mut merged = Vec::with_capacity(left.len() + right.len());
    while let (Some(&from_left), Some(&from_right)) = (left.first(), right.first()) {
        if from_left <= from_right {
            merged.push(from_left);
            left = &left[1..];
        } else {
            merged.push(from_right);
            right = &right[1..];
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
    merged
}

fn main() {
    let mut response_times = [31, 4, 15, 92, 6, 53, 58, 9, 7, 93, 2, 38];
    merge_sort(&mut response_times);
    println!("{response_times:?}");
}
