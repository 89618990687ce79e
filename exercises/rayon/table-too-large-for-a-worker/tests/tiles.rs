use rayon::ThreadPoolBuilder;
use table_too_large_for_a_worker::most_frequent;

/// Two workers with the usual stack. If it is too small, the whole test program is aborted.
fn on_two_workers(tiles: &[Vec<u32>]) -> Vec<u32> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(2)
        .stack_size(2 << 20)
        .build();
    pool.expect("the pool starts")
        .install(|| most_frequent(tiles))
}

#[test]
fn the_most_frequent_of_each_tile() {
    let tiles = [vec![3, 1_048_575, 1_048_575], vec![7, 7, 2], vec![9, 4]];
    assert_eq!(on_two_workers(&tiles), [1_048_575, 7, 4]);
}

#[test]
fn a_value_may_be_very_frequent() {
    let mut tile = vec![5; 300];
    tile.extend([6; 100]);
    assert_eq!(on_two_workers(&[tile]), [5]);
}

#[test]
fn two_values_may_be_very_frequent() {
    let mut tile = vec![5; 70_000];
    tile.extend([6; 70_001]);
    tile.extend([7; 5_000]);
    assert_eq!(on_two_workers(&[tile]), [6]);
}
