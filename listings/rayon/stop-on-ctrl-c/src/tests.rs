use super::*;

#[test]
fn all_blocks_without_the_flag() {
    let blocks = vec![vec![1, 2], vec![3]];
    let sums = checksums(&blocks, &AtomicBool::new(false));
    assert_eq!(sums, Some(vec![33, 3]));
}

#[test]
fn nothing_after_the_flag() {
    let blocks = vec![vec![1, 2], vec![3]];
    assert_eq!(checksums(&blocks, &AtomicBool::new(true)), None);
}
