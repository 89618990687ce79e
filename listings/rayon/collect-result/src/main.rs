use std::num::ParseIntError;

use rayon::prelude::*;

fn cents(price: &str) -> Result<u32, String> {
    price
        .parse()
        .map_err(|error: ParseIntError| format!("{price:?}: {error}"))
}

fn main() {
    let good = ["950", "1200", "480"];
    let all: Result<Vec<u32>, String> = good.par_iter().map(|price| cents(price)).collect();
    println!("all good: {all:?}");

    let mut mixed = vec!["950"; 1000];
    mixed[400] = "12oo";
    mixed[510] = "";
    mixed[900] = "-3";
    let some_error: Result<Vec<u32>, String> = mixed.par_iter().map(|price| cents(price)).collect();
    println!("some error: {some_error:?}");

    let each: Vec<Result<u32, String>> = mixed.par_iter().map(|price| cents(price)).collect();
    let first_error: Result<Vec<u32>, String> = each.into_iter().collect();
    println!("first error: {first_error:?}");
}
