use rayon::prelude::*;

fn cents(price: &str) -> Result<u32, String> {
    price.parse().map_err(|error| format!("{price:?}: {error}"))
}

fn main() {
    let mut prices = vec!["950"; 1000];
    prices[400] = "12oo";
    prices[510] = "";
    prices[900] = "-3";

    let each: Vec<Result<u32, String>> = prices.par_iter().map(|price| cents(price)).collect();
    let all: Result<Vec<u32>, String> = each.into_iter().collect();
    println!("{all:?}");
}
