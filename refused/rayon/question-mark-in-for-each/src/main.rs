use std::num::ParseIntError;

use rayon::prelude::*;

fn check_all(prices: &[&str]) -> Result<(), ParseIntError> {
    prices.par_iter().for_each(|price| {
        price.parse::<u32>()?;
    });
    Ok(())
}

fn main() {
    println!("{:?}", check_all(&["950", "12oo", "480"]));
}
