use rayon::prelude::*;

const OPENING: u32 = 1000;

fn main() {
    let takings = [20, 35, 15, 30];

    let reduced = takings
        .par_iter()
        .copied()
        .with_max_len(1)
        .reduce(|| OPENING, |left, right| left + right);
    println!("reduce from the opening balance: {reduced}");

    let added_once = OPENING + takings.par_iter().sum::<u32>();
    println!("opening balance plus the sum: {added_once}");
}
