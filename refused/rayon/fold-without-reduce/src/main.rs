use rayon::prelude::*;

fn main() {
    let response_ms = [12, 480, 31, 950, 77];
    let total: u32 = response_ms.par_iter().fold(|| 0, |sum, ms| sum + ms);
    println!("{total} ms");
}
