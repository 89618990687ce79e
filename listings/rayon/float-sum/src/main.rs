use rayon::prelude::*;

fn main() {
    let flows: Vec<f64> = (0..200_000)
        .map(|n| 1.0e6 / f64::from(2 * (n * 7919 % 10_007) - 10_007))
        .collect();

    let in_sequence: f64 = flows.iter().sum();
    println!("iter:     {in_sequence}");

    for _ in 0..4 {
        let in_parallel: f64 = flows.par_iter().sum();
        println!("par_iter: {in_parallel}");
    }
}
