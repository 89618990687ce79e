use rayon::prelude::*;

const VALUES: usize = 1 << 20;

/// The most frequent value of each tile; the smallest one, if several are. All values are less than
/// 1,048,576.
pub fn most_frequent(tiles: &[Vec<u32>]) -> Vec<u32> {
    tiles
        .par_iter()
        .map(|tile| most_frequent_in(tile))
        .collect()
}

fn most_frequent_in(tile: &[u32]) -> u32 {
    let mut counts = [0_u8; VALUES];
    for &value in tile {
        counts[value as usize] = counts[value as usize].saturating_add(1);
    }
    let most = counts.iter().max();
    let first = counts.iter().position(|count| Some(count) == most);
    first.unwrap_or(0) as u32
}
