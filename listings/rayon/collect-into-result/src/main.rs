use std::num::ParseIntError;

use rayon::prelude::*;

fn cents(prices: &[&str]) -> Result<Vec<u32>, ParseIntError> {
    prices.par_iter().map(|price| price.parse()).collect()
}

fn main() {
    println!("{:?}", cents(&["950", "1200", "480"]));
    println!("{:?}", cents(&["950", "12oo", "480"]));
}
