use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

struct Order {
    country: u64,
    article: usize,
}

fn price_list(country: u64) -> Vec<u64> {
    let price = |article| (0..200).fold(article, |price, step| (price * country + step) % 9973);
    (0..1_000).into_par_iter().map(price).collect()
}

fn main() {
    let order = |number| Order {
        country: 31 + number as u64 % 20,
        article: number,
    };
    let orders: Vec<Order> = (0..200).map(order).collect();

    let countries: BTreeSet<u64> = orders.iter().map(|order| order.country).collect();
    let lists: BTreeMap<u64, Vec<u64>> = countries
        .into_par_iter()
        .map(|country| (country, price_list(country)))
        .collect();

    let total = |order: &Order| lists[&order.country][order.article];
    let sum: u64 = orders.par_iter().map(total).sum();
    println!("{} orders, {sum} cents", orders.len());
}
