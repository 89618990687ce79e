use rayon::prelude::*;

fn median(scratch: &mut Vec<u32>, readings: &[u32]) -> Option<u32> {
    scratch.clear();
    scratch.extend_from_slice(readings);
    scratch.sort_unstable();
    scratch.get(scratch.len() / 2).copied()
}

fn main() {
    let sensors: [&[u32]; 4] = [&[30, 10, 20], &[], &[7], &[5, 1, 4, 2, 3]];

    let medians: Vec<Option<u32>> = sensors
        .par_iter()
        .map_init(Vec::new, |scratch, readings| median(scratch, readings))
        .collect();
    println!("{medians:?}");
}
