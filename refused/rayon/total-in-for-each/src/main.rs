use rayon::prelude::*;

fn main() {
    let sizes = [300, 1200, 45, 800];
    let mut total = 0;
    sizes.par_iter().for_each(|&size| total += size);
    println!("{total} bytes");
}
