use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};
use std::collections::BTreeMap;
use std::sync::Mutex;

struct Order {
    country: u64,
    article: usize,
}

static PRICE_LISTS: Mutex<BTreeMap<u64, Vec<u64>>> = Mutex::new(BTreeMap::new());

fn total(order: &Order) -> u64 {
    let mut lists = PRICE_LISTS.lock().expect("a price list panicked");
    let list = lists
        .entry(order.country)
        .or_insert_with(|| price_list(order.country));
    list[order.article]
}

fn price_list(country: u64) -> Vec<u64> {
    let price = |article| (0..200).fold(article, |price, step| (price * country + step) % 9973);
    (0..1_000).into_par_iter().map(price).collect()
}

fn main() -> Result<(), ThreadPoolBuildError> {
    let order = |number| Order {
        country: 31 + number as u64 % 20,
        article: number,
    };
    let orders: Vec<Order> = (0..200).map(order).collect();

    let pool = ThreadPoolBuilder::new().num_threads(1).build()?;
    let sum: u64 = pool.install(|| orders.par_iter().map(total).sum());
    println!("{} orders, {sum} cents", orders.len());
    Ok(())
}
