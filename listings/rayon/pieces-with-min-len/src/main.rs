use rayon::prelude::*;

fn main() {
    let lengths: Vec<usize> = (0..10_000)
        .into_par_iter()
        .with_min_len(3000)
        .fold(|| 0, |length, _| length + 1)
        .collect();
    println!("{lengths:?}");
}
