use rayon::prelude::*;

fn main() {
    let mut response_ms = vec![80; 100_000];
    response_ms[40_000] = 4000;
    response_ms[50_500] = 1500;

    let first = response_ms.par_iter().find_first(|&&ms| ms > 1000);
    println!("first slow one: {first:?}");

    let any_failed = response_ms.par_iter().any(|&ms| ms == 0);
    println!("any failed: {any_failed}");
}
