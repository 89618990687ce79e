use rayon::prelude::*;

fn main() {
    let response_ms = [12, 480, 31, 950, 77];
    let slow: Vec<(usize, &u32)> = response_ms
        .par_iter()
        .filter(|&&ms| ms > 100)
        .enumerate()
        .collect();
    println!("{slow:?}");
}
