use rayon::prelude::*;

fn main() {
    let response_ms = [12, 480, 31, 950, 77];

    let positions: Vec<(usize, &u32)> = response_ms
        .par_iter()
        .enumerate()
        .filter(|&(_, &ms)| ms > 100)
        .collect();
    println!("position in the input: {positions:?}");

    let slow: Vec<&u32> = response_ms.par_iter().filter(|&&ms| ms > 100).collect();
    let numbered: Vec<(usize, &u32)> = slow.into_par_iter().enumerate().collect();
    println!("position among the slow: {numbered:?}");
}
