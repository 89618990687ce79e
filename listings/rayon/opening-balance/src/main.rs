use rayon::prelude::*;

const OPENING: u32 = 1000;

fn main() {
    let takings = [20, 35, 15, 30];

    let in_sequence = takings.iter().fold(OPENING, |balance, sale| balance + sale);
    println!("in sequence: {in_sequence}");

    let wrong = takings
        .par_iter()
        .copied()
        .with_max_len(1)
        .reduce(|| OPENING, |left, right| left + right);
    println!("reduce from the opening balance: {wrong}");

    let right = OPENING + takings.par_iter().sum::<u32>();
    println!("opening balance plus the sum: {right}");
}
