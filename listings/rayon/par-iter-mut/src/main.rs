use rayon::prelude::*;

fn main() {
    let mut portions = vec![1, 2, 3, 4, 5, 6, 7, 8];
    portions.par_iter_mut().for_each(|portion| *portion += 2);
    println!("{portions:?}");
}
